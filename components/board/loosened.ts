/** Which single demand of a filter leaves the table empty: how many tokens pass without it. */
import type { BoardRow } from "@/lib/domain/board";
import { type BoardFilter } from "@/lib/domain/board-view";
import { type SelectionFacts, selectRows } from "@/lib/domain/select-rows";
import { type Demand, demandsOf } from "./filter-demands";

export interface Loosened {
  readonly demand: Demand;
  readonly count: number;
}

/** How many rows a filter lets pass, whatever is pinned. */
export function countPassing(rows: readonly BoardRow[], filter: BoardFilter, facts: SelectionFacts): number {
  const sort = { column: "name", direction: "ascending" } as const;
  return selectRows(rows, { filter, sort, pinsFirst: false }, facts).length;
}

/** The demands without which something passes, the smallest loss of strictness first. */
export function loosened(
  rows: readonly BoardRow[],
  filter: BoardFilter,
  facts: SelectionFacts,
): readonly Loosened[] {
  return demandsOf(filter)
    .map((demand) => ({ demand, count: countPassing(rows, demand.without, facts) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
}
