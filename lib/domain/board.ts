import type { Breadth } from "./breadth.ts";
import type { CategoryId, CoinId } from "./ids.ts";
import type { ListingAge } from "./listing-age.ts";

export const TREND_DIRECTIONS = ["strong-up", "up", "sideways", "down", "strong-down"] as const;
export const TREND_PATHS = ["steady", "choppy"] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];
export type TrendPath = (typeof TREND_PATHS)[number];

/** How the week went, described and not tested. See `signals/trend.ts`. */
export interface Trend {
  readonly direction: TrendDirection;
  readonly path: TrendPath;
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
  readonly change1h: number | null;
  readonly change24h: number | null;
  readonly change7d: number | null;
  readonly change30d: number | null;
  readonly volume24hUsd: number | null;
  readonly marketCapUsd: number | null;
  readonly fullyDilutedValuationUsd: number | null;
  /** cap / FDV, the share of the supply that trades. */
  readonly marketCapToFdv: number | null;
  readonly circulatingSupply: number | null;
  readonly turnover: number | null;
  readonly turnoverPeerPct: number | null;
  readonly relBtc24h: number | null;
  readonly relBtc7d: number | null;
  readonly trend: Trend | null;
  /** Distance from the week's high, a ratio from −1 to 0. */
  readonly drawdown7d: number | null;
  /** Null when nothing is known of it. */
  readonly listingAge: ListingAge | null;
  /** The narrower AI categories that it belongs to, of those whose members are known. */
  readonly categories: readonly CategoryId[];
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
  readonly breadth: Breadth;
  readonly rows: readonly BoardRow[];
  /** The narrower AI categories whose members are known, so that rows can be told apart by them. */
  readonly knownCategories: readonly CategoryId[];
  /** Tokens that were asked for and are not listed any more. */
  readonly missingIds: readonly CoinId[];
  /** Rows of the answer that could not be read. */
  readonly droppedRows: number;
}
