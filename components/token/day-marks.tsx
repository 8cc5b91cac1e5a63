/** How many of the complete days in a row were above the line, as marks beside the number. Five and more are full. */
const FULL = 5;

export function DayMarks({ days }: { readonly days: number }) {
  return (
    <span aria-hidden className="ml-2 inline-flex gap-0.5 align-middle">
      {Array.from({ length: FULL }, (_, index) => (
        <span
          key={index}
          className={`h-3 w-1.5 border border-line-strong ${index < days ? "border-accent bg-accent" : ""}`}
        />
      ))}
    </span>
  );
}
