import { DAY_MS } from "../domain/time.ts";
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
  const lastOfDay = new Map<number, { readonly atMs: number; readonly priceUsd: number }>();
  for (const { atMs, priceUsd } of points) {
    const dayEndMs = Math.ceil(atMs / DAY_MS) * DAY_MS;
    if (dayEndMs > nowMs || !isKnownPrice(priceUsd)) continue;
    if (atMs >= (lastOfDay.get(dayEndMs)?.atMs ?? -Infinity)) lastOfDay.set(dayEndMs, { atMs, priceUsd });
  }
  return [...lastOfDay]
    .map(([dayEndMs, { priceUsd }]) => ({ dayEndMs, priceUsd }))
    .sort((a, b) => a.dayEndMs - b.dayEndMs);
}
