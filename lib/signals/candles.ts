import type { Candle } from "../domain/candle.ts";
import { isKnownPrice } from "./known-prices.ts";

/** The candle with the price taken in. */
function taken(candle: Candle, priceUsd: number): Candle {
  return {
    ...candle,
    highUsd: Math.max(candle.highUsd, priceUsd),
    lowUsd: Math.min(candle.lowUsd, priceUsd),
    closeUsd: priceUsd,
  };
}

/**
 * Candles of a sampled price series, oldest first, on steps that are whole multiples of `stepMs` (a day begins at 00:00
 * UTC). As with daily samples, a price at the moment in which a step ends belongs to it. A step opens at the close of the
 * step right before it, because that is the price then; after a gap it opens at its own first price. Steps without a known
 * price have no candle; what is later than `nowMs` is not used, and the step that holds `nowMs` is incomplete.
 */
export function candles(
  points: readonly { readonly atMs: number; readonly priceUsd: number | null }[],
  stepMs: number,
  nowMs: number,
): readonly Candle[] {
  const made: Candle[] = [];
  for (const { atMs, priceUsd } of points) {
    if (!isKnownPrice(priceUsd) || atMs > nowMs) continue;
    const endMs = Math.ceil(atMs / stepMs) * stepMs;
    const startMs = endMs - stepMs;
    const last = made.at(-1);
    if (last?.endMs === endMs) {
      made[made.length - 1] = taken(last, priceUsd);
      continue;
    }
    const openUsd = last?.endMs === startMs ? last.closeUsd : priceUsd;
    const opened = { openUsd, highUsd: openUsd, lowUsd: openUsd, closeUsd: openUsd };
    made.push(taken({ startMs, endMs, ...opened, isComplete: endMs <= nowMs }, priceUsd));
  }
  return made;
}
