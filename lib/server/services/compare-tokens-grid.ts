/** Prices on the times of a comparison. */
import { alignedSeries, priceHoldsMs } from "../../signals/aligned-series.ts";
import { commonStart } from "../../signals/common-start.ts";
import { isKnownPrice } from "../../signals/known-prices.ts";
import type { AssetPast } from "./compare-tokens-past.ts";

type Prices = readonly (number | null)[];

export function pricesOn(times: readonly number[], { points }: AssetPast, stepMs: number): Prices {
  return alignedSeries(points, times, priceHoldsMs(stepMs));
}

/** Where all assets that have any price have one; null where there is no such time. */
export function startOfAll(prices: readonly Prices[]): number | null {
  return commonStart(prices.filter((one) => one.some(isKnownPrice)));
}
