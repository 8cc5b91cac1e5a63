"use client";
/** Whether the link shows the present of whoever opens it, or stays at a moment. */
import { useTimeZone } from "@/lib/client/time-zone";
import { formatMoment } from "@/lib/format/moment";

interface ShareChoiceProps {
  /** The moment that the page shows; null for the present. */
  readonly atMs: number | null;
  readonly isPinned: boolean;
  readonly onChange: (isPinned: boolean) => void;
}

export function ShareChoice({ atMs, isPinned, onChange }: ShareChoiceProps) {
  const timeZone = useTimeZone();
  const options = [
    {
      isPinnedOne: false,
      label: "Live",
      explanation: "Shows the numbers of the time at which it is opened.",
    },
    {
      isPinnedOne: true,
      label: atMs === null ? "Pinned to now" : `Pinned to ${formatMoment(atMs, timeZone)}`,
      explanation: "Carries the numbers of that moment, signed, and shows them beside today’s history.",
    },
  ];
  return (
    <fieldset className="mt-3">
      <legend className="sr-only">Kind of link</legend>
      {options.map(({ isPinnedOne, label, explanation }) => (
        <label key={label} className="flex min-h-9 items-baseline gap-2.5 py-1.5">
          <input
            type="radio"
            name="kind-of-link"
            checked={isPinned === isPinnedOne}
            onChange={() => onChange(isPinnedOne)}
            className="accent-accent"
          />
          <span>
            {label} <span className="block text-xs text-muted">{explanation}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
