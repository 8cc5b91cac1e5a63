/** How long each kind of answer is fresh: CoinGecko's own cadence, or longer where the product needs no more. */
import { HOUR_MS, MINUTE_MS } from "../../domain/time.ts";

export const FRESH_FOR_MS = {
  /** At least; it stretches with what is left of the month's calls. */
  board: 2 * MINUTE_MS,
  quote: 5 * MINUTE_MS,
  history: 30 * MINUTE_MS,
  /** Asked about once a day. Not 24 h, at which an answer must be dropped: it stays on while the next one is fetched. */
  daily: 20 * HOUR_MS,
} as const;

/** The board's part of the month's calls that are left; the rest is for what people open. */
export const BOARD_SHARE_OF_CALLS = 0.6;
