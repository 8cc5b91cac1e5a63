/** Several assets over one span of time, on one grid. */
import type { Beta, Correlation, MaxDrawdown } from "./comparison.ts";
import type { Fault } from "./fault.ts";
import type { CoinId } from "./ids.ts";

export const MAX_COMPARED = 8;

/** Figures of one asset over the span; unknown is null, and says how much data there was. */
export interface AssetStatistics {
  /** P_end / P_start − 1 from the common start. */
  readonly totalReturn: number | null;
  readonly realisedVol30d: number | null;
  readonly maxDrawdown: MaxDrawdown | null;
  /** Against Bitcoin, 60 days of daily returns. */
  readonly beta: Beta;
  readonly correlation: Correlation;
  /** At the end of the span. */
  readonly priceUsd: number | null;
  readonly change24h: number | null;
  readonly volume24hUsd: number | null;
  readonly marketCapUsd: number | null;
  readonly turnover: number | null;
}

export interface ComparedAsset {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  readonly imageUrl: string | null;
  /** One price for each time of the grid; null where there is none. */
  readonly prices: readonly (number | null)[];
  /** Of its first known price within the span; later than the span's start for a token younger than it. */
  readonly firstAtMs: number | null;
  readonly statistics: AssetStatistics;
}

/** An asset that cannot be shown, and why: a fault, or an id that CoinGecko does not list. */
export interface MissingAsset {
  readonly id: CoinId;
  readonly fault: Fault | null;
}

/** Pearson's correlation of daily log returns over 60 days of two assets, by their places in `assets`. */
export interface PairCorrelation {
  readonly a: number;
  readonly b: number;
  readonly correlation: number | null;
  readonly n: number;
}

/** True where asking again would tell nothing more: no asset has failed, nor Bitcoin's prices, which are there beside any asset. */
export function isWholeComparison({
  assets,
  missing,
  bitcoinPrices,
}: {
  readonly assets: readonly unknown[];
  readonly missing: readonly { readonly fault: unknown }[];
  readonly bitcoinPrices: readonly unknown[] | null;
}): boolean {
  return missing.every(({ fault }) => fault === null) && (assets.length === 0 || bitcoinPrices !== null);
}

export interface Comparison {
  readonly fromMs: number;
  readonly toMs: number;
  readonly stepMs: number;
  /** The grid, oldest first. */
  readonly times: readonly number[];
  readonly assets: readonly ComparedAsset[];
  readonly missing: readonly MissingAsset[];
  /** Index of the first time at which all assets have a price; null when there is none. */
  readonly commonStart: number | null;
  readonly pairs: readonly PairCorrelation[];
  /** Bitcoin's prices on the grid, for ratios to it; null where it could not be had. */
  readonly bitcoinPrices: readonly (number | null)[] | null;
  /** The moment that all of it is as of; null for the present. */
  readonly asOfMs: number | null;
}

/** The moment that returns are from; null where there is none. */
export function commonStartMs({
  times,
  commonStart,
}: Pick<Comparison, "times" | "commonStart">): number | null {
  return commonStart === null ? null : (times[commonStart] ?? null);
}
