/** Changes over a window, between two observations and never between guesses. */
import type { SeriesPoint } from "../../domain/series.ts";
import { type ChangeWindow, WINDOW_MS } from "../answers/change-window.ts";
import { countUntil, stepOf, youngUntil } from "./observed.ts";
import type { RecordedQuote } from "./quote.ts";

type Figure = "priceUsd" | "marketCapUsd";

/** Whoever looks once a day does not look at the same minute: this part of the window a reference may lie inside it. */
const LATE_SHARE = 1 / 50;

/**
 * The observation that a change starts from: the last one at or before the window's start, younger than a step and than
 * half of the window; else the next one, when it lies inside the window by no more than a fiftieth of it. Null without
 * either, and for a coin that was not listed yet.
 */
function referenceOf({ coin, last }: RecordedQuote, windowMs: number): SeriesPoint | null {
  const startMs = last.atMs - windowMs;
  const count = countUntil(coin.observations, startMs);
  if (count === 0) return null;
  const before = youngUntil(coin.observations, startMs, Math.min(stepOf(coin), windowMs / 2));
  if (before !== null) return before;
  const next = coin.observations[count];
  return next !== undefined && next.atMs - startMs <= windowMs * LATE_SHARE ? next : null;
}

/**
 * The change that ends with the quote's last observation, in percent. Null when either end is not recorded, and when the
 * last observation is older than a step and than half of the window: such a change says nothing about now.
 */
export function changePercent(quote: RecordedQuote, window: ChangeWindow, figure: Figure): number | null {
  const { coin, last, nowMs } = quote;
  const windowMs = WINDOW_MS[window];
  if (nowMs - last.atMs > Math.max(stepOf(coin), windowMs / 2)) return null;
  const now = last[figure];
  const before = referenceOf(quote, windowMs)?.[figure] ?? null;
  return now === null || before === null || before === 0 ? null : (now / before - 1) * 100;
}
