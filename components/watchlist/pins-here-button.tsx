"use client";
/** Whether new pins go to a list, and the wish that they do. One element in both states, so that it keeps the focus. */

interface PinsHereButtonProps {
  readonly isCurrent: boolean;
  /** What it says where new pins go elsewhere. */
  readonly offer: string;
  /** The list's name, for those who listen, where there are several buttons; null where it is clear. */
  readonly listName: string | null;
  readonly onChoose: () => void;
}

const WORDS_OF_CURRENT = "New pins go here";

export function PinsHereButton({ isCurrent, offer, listName, onChoose }: PinsHereButtonProps) {
  const words = isCurrent ? WORDS_OF_CURRENT : offer;
  return (
    <button
      type="button"
      aria-pressed={isCurrent}
      aria-label={listName === null ? undefined : `${words}: ${listName}`}
      onClick={() => {
        if (!isCurrent) onChoose();
      }}
      className="px-1.5 py-2 text-xs text-muted aria-pressed:cursor-default not-aria-pressed:underline not-aria-pressed:underline-offset-2 not-aria-pressed:hover:text-ink"
    >
      {words}
    </button>
  );
}
