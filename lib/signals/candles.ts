import type { Candle } from "../domain/candle.ts";
import { DAY_MS } from "../domain/time.ts";
import { isKnownPrice } from "./known-prices.ts";

/** 1 January 1970 was a Thursday. */
const MONDAY_MS = 4 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;

/** The candle with the price taken in. */
function taken(candle: Candle, priceUsd: number): Candle {
  return {
    ...candle,
    highUsd: Math.max(candle.highUsd, priceUsd),
    lowUsd: Math.min(candle.lowUsd, priceUsd),
    closeUsd: priceUsd,
  };
}

function endOfStepMs(atMs: number, stepMs: number): number {
  const anchorMs = stepMs % WEEK_MS === 0 ? MONDAY_MS : 0;
  return anchorMs + Math.ceil((atMs - anchorMs) / stepMs) * stepMs;
}

/**
 * Candles of a sampled price series, oldest first, on steps that are whole multiples of `stepMs`: a day begins at 00:00 UTC,
 * a week with its Monday. As with daily samples, a price at the moment in which a step ends belongs to it. A step opens at the
 * close of the step right before it, because that is the price then; after a gap it opens at its own first price. Steps without
 * a known price have no candle. Nothing outside the span is used, and a step that reaches out of it is incomplete.
 */
export function candles(
  points: readonly { readonly atMs: number; readonly priceUsd: number | null }[],
  stepMs: number,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): readonly Candle[] {
  const made: Candle[] = [];
  for (const { atMs, priceUsd } of points) {
    if (!isKnownPrice(priceUsd) || atMs < fromMs || atMs > toMs) continue;
    const endMs = endOfStepMs(atMs, stepMs);
    const startMs = endMs - stepMs;
    const last = made.at(-1);
    if (last?.endMs === endMs) {
      made[made.length - 1] = taken(last, priceUsd);
      continue;
    }
    const openUsd = last?.endMs === startMs ? last.closeUsd : priceUsd;
    const opened = { openUsd, highUsd: openUsd, lowUsd: openUsd, closeUsd: openUsd };
    made.push(taken({ startMs, endMs, ...opened, isComplete: startMs >= fromMs && endMs <= toMs }, priceUsd));
  }
  return made.filter(({ endMs }) => endMs > fromMs);
}
