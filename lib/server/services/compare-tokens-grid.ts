/** The times of a comparison, and prices on them. */
import { DAY_MS } from "../../domain/time.ts";
import { alignedSeries, gridTimes } from "../../signals/aligned-series.ts";
import { commonStart } from "../../signals/common-start.ts";
import { isKnownPrice } from "../../signals/known-prices.ts";
import type { AssetPast } from "./compare-tokens-past.ts";

type Prices = readonly (number | null)[];

/** Whole steps from one moment to the other, and the end itself, so that the lines end where the figures are from. */
export function comparedTimes(fromMs: number, toMs: number, stepMs: number): readonly number[] {
  const times = gridTimes(fromMs, toMs, stepMs);
  return times.at(-1) === toMs ? times : [...times, toMs];
}

/** How old a price may be: under a day on a daily grid, as a daily sample; two steps on a finer one, whose points drift. */
function maxAgeOf(stepMs: number): number {
  return stepMs < DAY_MS ? 2 * stepMs : stepMs;
}

export function pricesOn(times: readonly number[], { points }: AssetPast, stepMs: number): Prices {
  return alignedSeries(points, times, maxAgeOf(stepMs));
}

/** Where all assets that have any price have one; null where there is no such time. */
export function startOfAll(prices: readonly Prices[]): number | null {
  return commonStart(prices.filter((one) => one.some(isKnownPrice)));
}
