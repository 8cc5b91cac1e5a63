/** A coin's history: prices, caps and trailing 24-hour volumes joined by time, oldest first, no time twice. Unknown is null. */
export interface SeriesPoint {
  readonly atMs: number;
  readonly priceUsd: number | null;
  readonly marketCapUsd: number | null;
  readonly volume24hUsd: number | null;
}

export type Series = readonly SeriesPoint[];
