import type { MaxDrawdown } from "../domain/comparison.ts";
import { isKnownPrice } from "./known-prices.ts";

/**
 * The deepest fall from a running high, of a price series that is oldest first; the earlier of two equal ones. Null with
 * fewer than two known prices.
 */
export function maxDrawdown(
  points: readonly { readonly atMs: number; readonly priceUsd: number | null }[],
): MaxDrawdown | null {
  let known = 0;
  let peak = { atMs: 0, priceUsd: 0 };
  let deepest: MaxDrawdown = { maxDrawdown: 0, peakAtMs: null, troughAtMs: null };
  for (const { atMs, priceUsd } of points) {
    if (!isKnownPrice(priceUsd)) continue;
    known++;
    if (priceUsd > peak.priceUsd) peak = { atMs, priceUsd };
    const fall = priceUsd / peak.priceUsd - 1;
    if (fall < deepest.maxDrawdown) deepest = { maxDrawdown: fall, peakAtMs: peak.atMs, troughAtMs: atMs };
  }
  return known < 2 ? null : deepest;
}
