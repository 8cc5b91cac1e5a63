/** The first thing that Tab reaches: past the header, to what the page is about. */
export const MAIN_ID = "main";

export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-canvas focus:px-3 focus:py-1.5 focus:text-ink"
    >
      Skip to the content
    </a>
  );
}
