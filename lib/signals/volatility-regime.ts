import type { BitcoinVolatility, VolatilityRegime } from "../domain/market-context.ts";
import { DAY_MS } from "../domain/time.ts";
import type { DailySample } from "./daily-samples.ts";
import { quantile } from "./quantile.ts";
import { realisedVolatility } from "./realised-volatility.ts";

const WINDOW_DAYS = 30;

/** Fewer earlier values than this make no regime. */
export const MIN_EARLIER_VALUES = 90;

interface DatedReturn {
  readonly dayEndMs: number;
  readonly logReturn: number;
}

/** Log returns between neighbouring days; a missing day gives none. */
function dailyReturns(samples: readonly DailySample[]): readonly DatedReturn[] {
  return samples.flatMap(({ dayEndMs, priceUsd }, index) => {
    const before = samples[index - 1];
    if (before === undefined || dayEndMs - before.dayEndMs !== DAY_MS) return [];
    return [{ dayEndMs, logReturn: Math.log(priceUsd / before.priceUsd) }];
  });
}

/** The volatility of the 30 days that end with the day; null with too few returns among them. */
function volatilityAt(returns: readonly DatedReturn[], dayEndMs: number): number | null {
  const fromMs = dayEndMs - WINDOW_DAYS * DAY_MS;
  return realisedVolatility(
    returns
      .filter((dated) => dated.dayEndMs > fromMs && dated.dayEndMs <= dayEndMs)
      .map(({ logReturn }) => logReturn),
  );
}

function regimeAmong(value: number, earlier: readonly number[]): VolatilityRegime | null {
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
  const realisedVol30d = last === undefined ? null : volatilityAt(returns, last.dayEndMs);
  const earlier = samples
    .slice(0, -1)
    .map(({ dayEndMs }) => volatilityAt(returns, dayEndMs))
    .filter((value) => value !== null);
  return {
    regime: realisedVol30d === null ? null : regimeAmong(realisedVol30d, earlier),
    realisedVol30d,
    comparedWith: earlier.length,
  };
}
