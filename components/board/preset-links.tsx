"use client";
/** The ready-made views, each with how many tokens it has. */
import { useMemo } from "react";
import { ViewLink } from "@/components/market/view-link";
import { PRESETS, withPreset } from "@/lib/catalog/board-presets";
import { presetOfView } from "@/lib/contract/board-params";
import type { BoardRow } from "@/lib/domain/board";
import type { BoardView } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";
import { countPassing } from "./loosened";
import type { BoardFacts } from "./use-board-facts";

interface PresetLinksProps {
  readonly view: BoardView;
  /** Null until all rows have arrived: a count of a part would be wrong. */
  readonly rows: readonly BoardRow[] | null;
  readonly facts: BoardFacts;
}

export function PresetLinks({ view, rows, facts }: PresetLinksProps) {
  const current = presetOfView(view);
  const counts = useMemo(
    () =>
      PRESETS.map(({ filter }) => {
        const isKnown = rows !== null && (!filter.onlyTrending || facts.isTrendingKnown);
        return isKnown ? countPassing(rows, filter, facts) : null;
      }),
    [rows, facts],
  );
  return (
    <nav aria-label="Presets" className="max-sm:-mx-4 max-sm:w-dvw max-sm:overflow-x-auto max-sm:px-4">
      <ul className="flex gap-x-4 max-sm:w-max sm:flex-wrap">
        {PRESETS.map(({ id, name, rule }, index) => (
          <li key={id}>
            <ViewLink
              view={withPreset(view, id)}
              title={rule}
              aria-current={current?.id === id ? "true" : undefined}
              className="-mb-px flex h-8 items-center gap-1.5 border-b-2 border-transparent whitespace-nowrap text-muted hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {name}
              <span className="min-w-[3ch] text-xs text-faint">
                {formatCountOrBlank(counts[index] ?? null)}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function formatCountOrBlank(count: number | null): string {
  return count === null ? "" : formatCount(count);
}
