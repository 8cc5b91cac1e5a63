/** How long each kind of answer is fresh: CoinGecko's own cadence, or longer where the product needs no more. */
import { FILTER_CATEGORIES } from "../../catalog/ai-categories.ts";
import type { HistoryWindow } from "../../domain/history.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, startOfUtcDayMs } from "../../domain/time.ts";

export const FRESH_FOR_MS = {
  /** At least; it stretches with what is left of the month's calls. */
  board: 2 * MINUTE_MS,
  quote: 5 * MINUTE_MS,
  history: 30 * MINUTE_MS,
  /** At least; both stretch as the board does. */
  trending: 15 * MINUTE_MS,
  categories: 30 * MINUTE_MS,
  /** Asked about once a day. Not 24 h, at which an answer must be dropped: it stays on while the next one is fetched. */
  daily: 20 * HOUR_MS,
} as const;

/** When CoinGecko has yesterday's close for certain, after the end of the UTC day. */
const CLOSE_IS_THERE_AFTER_MS = 45 * MINUTE_MS;

/** How long a year of daily closes that arrives now lacks none: until the next close is there, and never longer than `daily`. */
export function yearIsFreshForMs(nowMs: number): number {
  const todaysMs = startOfUtcDayMs(nowMs) + CLOSE_IS_THERE_AFTER_MS;
  const nextMs = nowMs < todaysMs ? todaysMs : todaysMs + DAY_MS;
  return Math.min(nextMs - nowMs, FRESH_FOR_MS.daily);
}

/** How long a window of history that arrives now is good: five minutes for a day, for as long as may be where all of it is past. */
export function historyIsFreshForMs(window: HistoryWindow, nowMs: number): number {
  if (window.kind === "day") return FRESH_FOR_MS.quote;
  const isPast = window.endMs !== null && window.endMs + CLOSE_IS_THERE_AFTER_MS <= nowMs;
  if (isPast) return FRESH_FOR_MS.daily;
  return window.kind === "quarter" ? FRESH_FOR_MS.history : yearIsFreshForMs(nowMs);
}

/**
 * Parts of the month's calls that are left, at which what everybody sees is refreshed. Together half: the rest is for what has no
 * interval (opened tokens, members, notices) and for the reserve, so that the month's last day is like its first. What is watched
 * beside the board comes out of the board's part, while it is: `watched` is what one chunk of it has.
 */
export const SHARE_OF_CALLS = { board: 0.42, trending: 0.04, categories: 0.02, watched: 0.05 } as const;

/** The categories that are told apart, the one that is followed, and stablecoins. */
const LISTS_OF_MEMBERS = FILTER_CATEGORIES.length + 2;
const LONGEST_MONTH_MS = 31 * DAY_MS;

/**
 * The board's share where lists of members take `pages` calls each: what the pages after the first may cost in a month
 * comes out of it, so that long lists do not use up what is left for opened tokens. `spendable`: a month's calls without the
 * reserve; null where there is no limit.
 */
export function boardShareOf(spendable: number | null, pages: number): number {
  if (spendable === null) return SHARE_OF_CALLS.board;
  const extra = (pages - 1) * LISTS_OF_MEMBERS * (LONGEST_MONTH_MS / FRESH_FOR_MS.daily);
  return Math.max(SHARE_OF_CALLS.board / 2, SHARE_OF_CALLS.board - extra / spendable);
}

/** Chunks after so many share what these have. */
const CHUNKS_WITH_SHARES = 4;

/**
 * The share of so many chunks of watched tokens together; each after the first adds half as much as that, so that long lists cost
 * neither themselves nor the board too much of their freshness. 0 for none.
 */
export function watchedShareOf(chunks: number): number {
  return chunks === 0 ? 0 : (SHARE_OF_CALLS.watched * (1 + Math.min(chunks, CHUNKS_WITH_SHARES))) / 2;
}
