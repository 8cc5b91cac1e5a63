import type { CoinId } from "./ids.ts";

/**
 * One coin as a market screen sees it now. Changes are ratios (0.066 is +6.6 %), amounts are USD, unknown is null.
 * A cap of zero never occurs: CoinGecko's zero means unknown and is null here.
 */
export interface MarketQuote {
  readonly id: CoinId;
  /** Upper case, not unique. */
  readonly symbol: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly priceUsd: number | null;
  readonly marketCapUsd: number | null;
  readonly marketCapRank: number | null;
  readonly fullyDilutedValuationUsd: number | null;
  readonly volume24hUsd: number | null;
  readonly change1h: number | null;
  readonly change24h: number | null;
  readonly change7d: number | null;
  readonly change30d: number | null;
  readonly circulatingSupply: number | null;
  readonly totalSupply: number | null;
  readonly maxSupply: number | null;
  /** About hourly, oldest first, without times; shorter for young coins, may be empty. A gap is null. */
  readonly sparkline7d: readonly (number | null)[];
  /** When the price was highest and lowest of all time: it was traded then. */
  readonly allTimeHighAtMs: number | null;
  readonly allTimeLowAtMs: number | null;
  readonly lastUpdatedMs: number | null;
}

/** Rows that could be read, and how many could not. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly dropped: number;
}
