/** The week's outline: evenly spaced prices that end now, gaps where nothing was recorded. */
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { stepOf, youngUntil } from "./observed.ts";
import type { RecordedQuote } from "./quote.ts";

const WEEK_MS = 7 * DAY_MS;

/**
 * Hourly prices, or daily ones of a series that has no more: each that of the last observation at that moment, null where it
 * is not younger than a step. Oldest first; shorter for a coin that has been recorded for less than a week.
 */
export function sparkline({ coin, nowMs }: RecordedQuote): readonly (number | null)[] {
  const stepMs = stepOf(coin);
  const gridMs = stepMs < DAY_MS ? HOUR_MS : DAY_MS;
  const firstMs = coin.observations[0]?.atMs ?? Infinity;
  const moments = Array.from({ length: WEEK_MS / gridMs }, (_, i) => nowMs - i * gridMs).reverse();
  return moments
    .filter((atMs) => atMs >= firstMs)
    .map((atMs) => youngUntil(coin.observations, atMs, stepMs)?.priceUsd ?? null);
}
