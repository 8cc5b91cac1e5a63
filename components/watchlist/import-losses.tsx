/** What could not be taken: each line with its reason, as far as anybody would read on. */
import type { LeftOut } from "@/lib/domain/watchlists/merge-books";
import { formatCount } from "@/lib/format/count";
import { beyondWords, leftOutWords } from "./import-words";
import { type Loss, lostWords } from "./lost-words";

interface ImportLossesProps {
  readonly lost: readonly Loss[];
  readonly leftOut: readonly LeftOut[];
  /** Entries that were not looked at. */
  readonly beyond: number;
}

const MAX_SHOWN = 200;

export function ImportLosses({ lost, leftOut, beyond }: ImportLossesProps) {
  const bounds = [...leftOut.map(leftOutWords), ...(beyond > 0 ? [beyondWords(beyond)] : [])];
  if (lost.length === 0 && bounds.length === 0) return null;
  const hidden = lost.length - MAX_SHOWN;
  return (
    <section className="mt-4">
      <h3 className="font-semibold">What could not be taken as it stands</h3>
      <ul
        // Scrolls by keyboard too.
        tabIndex={0}
        aria-label="What could not be taken"
        className="mt-1 max-h-40 overflow-y-auto border-y border-line py-1 text-xs break-words text-muted"
      >
        {bounds.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {lost.slice(0, MAX_SHOWN).map((loss, index) => (
          <li key={index}>{lostWords(loss)}</li>
        ))}
        {hidden > 0 && <li>And {formatCount(hidden)} more.</li>}
      </ul>
    </section>
  );
}
