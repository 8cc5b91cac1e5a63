import { dailyValues } from "./daily-values.ts";
import { isKnownPrice } from "./known-prices.ts";

/** A price at the end of a UTC day. */
export interface DailySample {
  /** 00:00 UTC at which the day ends. */
  readonly dayEndMs: number;
  readonly priceUsd: number;
}

/**
 * One sample for each complete UTC day: the last known price in the 24 hours that end at 00:00 UTC, that moment included.
 * A day without one has no sample; the day that `nowMs` lies in has not ended. Points in any order, samples oldest first.
 */
export function dailySamples(
  points: readonly { readonly atMs: number; readonly priceUsd: number | null }[],
  nowMs: number,
): readonly DailySample[] {
  const prices = dailyValues(points, nowMs, ({ priceUsd }) => (isKnownPrice(priceUsd) ? priceUsd : null));
  return prices.map(({ dayEndMs, value }) => ({ dayEndMs, priceUsd: value }));
}
