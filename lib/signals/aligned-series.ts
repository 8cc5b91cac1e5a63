/** Series of several assets on one grid of times: CoinGecko's points of two coins are seconds or minutes apart. */
import { DAY_MS } from "../domain/time.ts";
import { isKnownPrice } from "./known-prices.ts";

/** The whole multiples of the step (so 00:00 UTC is among them) from `fromMs` to `toMs`, both included. */
export function gridTimes(fromMs: number, toMs: number, stepMs: number): readonly number[] {
  const first = Math.ceil(fromMs / stepMs);
  const count = Math.max(0, Math.floor(toMs / stepMs) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * stepMs);
}

/** Whole steps from one moment to the other, and the end itself, so that lines end where the figures are from. */
export function timesToEnd(fromMs: number, toMs: number, stepMs: number): readonly number[] {
  const times = gridTimes(fromMs, toMs, stepMs);
  return times.at(-1) === toMs ? times : [...times, toMs];
}

/** How old a price may be on times that are `stepMs` apart: under a day on a daily grid, as a daily sample; two steps on a finer one, whose points drift. */
export function priceHoldsMs(stepMs: number): number {
  return stepMs < DAY_MS ? 2 * stepMs : stepMs;
}

/**
 * The last known price at or before each time and younger than `maxAgeMs`; null where there is none. With the grid's step
 * as the age, a day's price is its daily sample and no price stands at two times; a feed whose points drift across the
 * grid wants more. Points and times are oldest first.
 */
export function alignedSeries(
  points: readonly { readonly atMs: number; readonly priceUsd: number | null }[],
  times: readonly number[],
  maxAgeMs: number,
): readonly (number | null)[] {
  let next = 0;
  let last: { readonly atMs: number; readonly priceUsd: number } | null = null;
  return times.map((timeMs) => {
    for (let point = points[next]; point !== undefined && point.atMs <= timeMs; point = points[++next]) {
      const { atMs, priceUsd } = point;
      if (isKnownPrice(priceUsd)) last = { atMs, priceUsd };
    }
    return last !== null && timeMs - last.atMs < maxAgeMs ? last.priceUsd : null;
  });
}
