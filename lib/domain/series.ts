/** A coin's history: prices, caps and trailing 24-hour volumes joined by time, oldest first, no time twice. Unknown is null. */
export interface SeriesPoint {
  readonly atMs: number;
  readonly priceUsd: number | null;
  readonly marketCapUsd: number | null;
  readonly volume24hUsd: number | null;
}

export type Series = readonly SeriesPoint[];

/** The spans of history that the product asks for: a closed set, so that visitors share calls. */
export const HISTORY_DAYS = [1, 7, 30, 90, 365] as const;
export type HistoryDays = (typeof HISTORY_DAYS)[number];
