import type { ListingAge } from "../domain/listing-age.ts";
import type { MarketQuote } from "../domain/market-quote.ts";
import { DAY_MS } from "../domain/time.ts";

type Evidence = Pick<
  MarketQuote,
  "change24h" | "change7d" | "change30d" | "allTimeHighAtMs" | "allTimeLowAtMs" | "priceUsd" | "lastUpdatedMs"
>;

/** Shortest first: a coin without a price a week ago had none a month ago. */
function windowsOf({ change24h, change7d, change30d }: Evidence) {
  return [
    { days: 1, change: change24h },
    { days: 7, change: change7d },
    { days: 30, change: change30d },
  ];
}

/** The shortest window from which on no change is known; null where the longest is known. A known longer one makes a hole, not a start. */
function firstUnknownDays(evidence: Evidence): number | null {
  const windows = windowsOf(evidence);
  const lastKnown = windows.findLastIndex(({ change }) => change !== null);
  return windows[lastKnown + 1]?.days ?? null;
}

/**
 * How long a coin has had a price, as bounds in whole days at the time of its quote: it was traded at its extremes of all
 * time, and it had no price where no change is known. A missing change that contradicts the extremes counts for nothing.
 * Null without a price, its time, or any extreme: such a quote says nothing about when the coin began.
 */
export function listingAge(evidence: Evidence): ListingAge | null {
  const { allTimeHighAtMs, allTimeLowAtMs, priceUsd, lastUpdatedMs } = evidence;
  const firstExtremeMs = Math.min(allTimeHighAtMs ?? Infinity, allTimeLowAtMs ?? Infinity);
  if (priceUsd === null || lastUpdatedMs === null || firstExtremeMs === Infinity) return null;
  const tradedForDays = (lastUpdatedMs - firstExtremeMs) / DAY_MS;
  if (tradedForDays < 0) return null;
  const atMostDays = firstUnknownDays(evidence);
  return {
    atLeastDays: Math.floor(tradedForDays),
    atMostDays: atMostDays !== null && tradedForDays <= atMostDays ? atMostDays : null,
  };
}
