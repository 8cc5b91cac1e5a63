/** Which rows of the board are shown, and in which order. Pure, so that server and browser agree on the first 40 rows. */
import type { BoardRow } from "./board.ts";

export const SORT_COLUMNS = [
  "name",
  "price",
  "change24h",
  "change7d",
  "volume",
  "cap",
  "turnover",
  "peer",
  "relBtc",
  "trend",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortDirection = "ascending" | "descending";

export interface BoardSort {
  readonly column: SortColumn;
  readonly direction: SortDirection;
}

/** Bounds are inclusive; null is no bound. A token whose figure is unknown does not pass a bound. */
export interface BoardFilter {
  readonly minMarketCapUsd: number | null;
  readonly maxMarketCapUsd: number | null;
  readonly minVolume24hUsd: number | null;
}

export interface BoardView {
  readonly sort: BoardSort;
  readonly filter: BoardFilter;
}

/** The small caps that are traded at all: 1–250 M USD of cap, at least 100 k USD of daily volume. */
export const SMALL_CAPS: BoardFilter = {
  minMarketCapUsd: 1_000_000,
  maxMarketCapUsd: 250_000_000,
  minVolume24hUsd: 100_000,
};

export const DEFAULT_VIEW: BoardView = {
  sort: { column: "turnover", direction: "descending" },
  filter: SMALL_CAPS,
};

const SORT_VALUE: Record<SortColumn, (row: BoardRow) => number | string | null> = {
  name: (row) => row.name.toLowerCase(),
  price: (row) => row.priceUsd,
  change24h: (row) => row.change24h,
  change7d: (row) => row.change7d,
  volume: (row) => row.volume24hUsd,
  cap: (row) => row.marketCapUsd,
  turnover: (row) => row.turnover,
  peer: (row) => row.turnoverPeerPct,
  relBtc: (row) => row.relBtc7d,
  trend: (row) => row.trend?.move7dSigma ?? null,
};

function isWithin(value: number | null, min: number | null, max: number | null): boolean {
  if (min === null && max === null) return true;
  return value !== null && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function passes(row: BoardRow, filter: BoardFilter): boolean {
  return (
    isWithin(row.marketCapUsd, filter.minMarketCapUsd, filter.maxMarketCapUsd) &&
    isWithin(row.volume24hUsd, filter.minVolume24hUsd, null)
  );
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows that pass the filter, sorted; unknown values come last in either direction, ties are settled by id. */
export function selectRows(rows: readonly BoardRow[], view: BoardView): readonly BoardRow[] {
  const valueOf = SORT_VALUE[view.sort.column];
  const sign = view.sort.direction === "ascending" ? 1 : -1;
  return rows
    .filter((row) => passes(row, view.filter))
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        if (a.value === b.value) return compare(a.row.id, b.row.id);
        return a.value === null ? 1 : -1;
      }
      return sign * compare(a.value, b.value) || compare(a.row.id, b.row.id);
    })
    .map(({ row }) => row);
}
