"use client";
/** The bottom of the search: its keys, and whose list it is. */
import { Age } from "@/components/market/age";
import { Attribution } from "@/components/market/attribution";
import type { Freshness } from "@/lib/domain/freshness";
import { isApple } from "./search-platform";

interface SearchHintsProps {
  /** Of the list that is searched; null while there is none. */
  readonly freshness: Freshness | null;
}

export function SearchHints({ freshness }: SearchHintsProps) {
  const keys = [
    ["↑ ↓", "choose"],
    ["Enter", "open"],
    [isApple() ? "⌘ Enter" : "Ctrl Enter", "in a new tab"],
    ["Shift Enter", "pin"],
    ["Esc", "close"],
  ] as const;
  return (
    <div className="flex shrink-0 flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line px-4 py-2 text-2xs text-muted">
      <ul className="flex gap-x-3 max-sm:hidden pointer-coarse:hidden">
        {keys.map(([key, action]) => (
          <li key={key}>
            <kbd className="font-sans text-ink">{key}</kbd> {action}
          </li>
        ))}
      </ul>
      {freshness !== null && (
        <p>
          List <Age atMs={freshness.fetchedAtMs} /> old · <Attribution source={freshness.source} />
        </p>
      )}
    </div>
  );
}
