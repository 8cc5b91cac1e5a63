"use client";
/** Whether what was read is added to the visitor's lists, or takes their place. */
import type { ImportMode } from "@/lib/client/watchlists/import-plan";
import type { WatchlistBook } from "@/lib/domain/watchlist";
import type { MergedBooks } from "@/lib/domain/watchlists/merge-books";
import { planWords } from "./import-words";

interface ImportModeChoiceProps {
  readonly kept: WatchlistBook;
  readonly merged: MergedBooks;
  readonly mode: ImportMode;
  readonly onMode: (mode: ImportMode) => void;
}

const OPTIONS = [
  { mode: "merge", label: "Merge" },
  { mode: "replace", label: "Replace" },
] as const;

/** Where there are no lists both do the same, and nothing is asked. */
export function ImportModeChoice({ kept, merged, mode, onMode }: ImportModeChoiceProps) {
  return (
    <fieldset className="mt-4 border-t border-line pt-2">
      <legend className="sr-only">What to do with it</legend>
      {kept.lists.length > 0 && (
        <div className="flex gap-6">
          {OPTIONS.map((option) => (
            <label key={option.mode} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="radio"
                name="import-mode"
                checked={mode === option.mode}
                onChange={() => onMode(option.mode)}
                className="accent-accent"
              />
              {option.label}
            </label>
          ))}
        </div>
      )}
      <p className="text-muted">
        {planWords(mode, kept, merged)}
        {mode === "replace" && " It can be undone until you remove something else."}
      </p>
    </fieldset>
  );
}
