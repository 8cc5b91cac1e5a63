import type { CoinId } from "./ids.ts";

/** How the week went, described and not tested. See `signals/trend.ts`. */
export interface Trend {
  readonly direction: "strong-up" | "up" | "sideways" | "down" | "strong-down";
  readonly path: "steady" | "choppy";
  /** ln(P_n/P_0) in standard deviations of the window's own steps. */
  readonly move7dSigma: number;
  /** Kaufman's efficiency ratio, 0–1. */
  readonly efficiency: number;
}

/** One token on the board. Changes and relative strengths are ratios, amounts USD, percentiles 0–1, unknown is null. */
export interface BoardRow {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly marketCapRank: number | null;
  readonly priceUsd: number | null;
  readonly change24h: number | null;
  readonly change7d: number | null;
  readonly volume24hUsd: number | null;
  readonly marketCapUsd: number | null;
  readonly turnover: number | null;
  readonly turnoverPeerPct: number | null;
  readonly relBtc24h: number | null;
  readonly relBtc7d: number | null;
  readonly trend: Trend | null;
  /** The week's outline scaled to 0–1 between its low and high; a gap is null; empty when there is nothing to draw. */
  readonly outline: readonly (number | null)[];
  readonly lastUpdatedMs: number | null;
}

/** Bitcoin, for the header. */
export interface Benchmark {
  readonly priceUsd: number | null;
  readonly change24h: number | null;
  readonly change7d: number | null;
}

/** Which tokens the board follows, and why these. */
export interface Universe {
  /** `category`: asked from CoinGecko. `curated`: the built-in list, because the category could not be had. */
  readonly basis: "category" | "curated";
  /** What could not be had as it was asked for, in words; null when all was well. */
  readonly reason: string | null;
  readonly ids: readonly CoinId[];
}

export interface Board {
  readonly benchmark: Benchmark;
  readonly rows: readonly BoardRow[];
  /** Tokens that were asked for and are not listed any more. */
  readonly missingIds: readonly CoinId[];
  /** Rows of the answer that could not be read. */
  readonly droppedRows: number;
}
