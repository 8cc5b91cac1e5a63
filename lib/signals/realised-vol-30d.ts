import type { DailyReturn } from "./daily-returns.ts";
import { lastDays } from "./last-days.ts";
import { realisedVolatility } from "./realised-volatility.ts";

const WINDOW_DAYS = 30;

/** Annualised volatility of the 30 daily returns that end with the day. Null with fewer than 20 of them. */
export function realisedVol30d(returns: readonly DailyReturn[], lastDayEndMs: number): number | null {
  return realisedVolatility(lastDays(returns, WINDOW_DAYS, lastDayEndMs).map(({ logReturn }) => logReturn));
}
