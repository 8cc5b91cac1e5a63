import { startOfUtcDayMs } from "../domain/time.ts";
import { dailyReturns } from "./daily-returns.ts";
import type { DailySample } from "./daily-samples.ts";
import { lastDays } from "./last-days.ts";
import type { Points } from "./log-price-points.ts";

/** Log returns of two assets over the same UTC day. */
export interface DailyPair {
  readonly dayEndMs: number;
  readonly asset: number;
  readonly benchmark: number;
}

/** Fewer pairs than this make neither a beta nor a correlation. */
export const MIN_PAIRS = 30;

/** The days that pairs are made of: as many as said, up to the last one that is complete at `nowMs`. */
export interface PairWindow {
  readonly days: number;
  readonly nowMs: number;
}

/** Daily log returns joined by their day, oldest first: a day on which either has no return makes no pair. */
export function dailyPairs(
  asset: readonly DailySample[],
  benchmark: readonly DailySample[],
  { days, nowMs }: PairWindow,
): readonly DailyPair[] {
  const benchmarkOf = new Map(
    dailyReturns(benchmark).map(({ dayEndMs, logReturn }) => [dayEndMs, logReturn]),
  );
  const pairs = dailyReturns(asset).flatMap(({ dayEndMs, logReturn }) => {
    const other = benchmarkOf.get(dayEndMs);
    return other === undefined ? [] : [{ dayEndMs, asset: logReturn, benchmark: other }];
  });
  return lastDays(pairs, days, startOfUtcDayMs(nowMs));
}

/** The benchmark's returns as x, the asset's as y. */
export function pairPoints(pairs: readonly DailyPair[]): Points {
  return { xs: pairs.map(({ benchmark }) => benchmark), ys: pairs.map(({ asset }) => asset) };
}
