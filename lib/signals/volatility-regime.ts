import type { BitcoinVolatility, VolatilityRegime } from "../domain/market-context.ts";
import { dailyReturns } from "./daily-returns.ts";
import type { DailySample } from "./daily-samples.ts";
import { quantile } from "./quantile.ts";
import { realisedVol30d } from "./realised-vol-30d.ts";

/** Fewer earlier values than this make no regime. */
export const MIN_EARLIER_VALUES = 90;

/** The tercile of a value among earlier ones; null with too few of them. */
export function regimeAmong(value: number, earlier: readonly number[]): VolatilityRegime | null {
  if (earlier.length < MIN_EARLIER_VALUES) return null;
  const sorted = earlier.toSorted((a, b) => a - b);
  const lower = quantile(sorted, 1 / 3);
  const upper = quantile(sorted, 2 / 3);
  if (lower === null || upper === null) return null;
  if (value <= lower) return "calm";
  return value <= upper ? "normal" : "stormy";
}

/**
 * The 30-day realised volatility ending with the last complete day, and its tercile among all earlier values of the same
 * kind: without look-ahead. The regime is null with fewer than 90 earlier values, the volatility with fewer than 20 returns.
 */
export function volatilityRegime(samples: readonly DailySample[]): BitcoinVolatility {
  const returns = dailyReturns(samples);
  const last = samples.at(-1);
  const latest = last === undefined ? null : realisedVol30d(returns, last.dayEndMs);
  const earlier = samples
    .slice(0, -1)
    .map(({ dayEndMs }) => realisedVol30d(returns, dayEndMs))
    .filter((value) => value !== null);
  return {
    regime: latest === null ? null : regimeAmong(latest, earlier),
    realisedVol30d: latest,
    comparedWith: earlier.length,
  };
}
