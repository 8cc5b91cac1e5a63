/** How many tokens the board follows: with Bitcoin, one call to CoinGecko for every 250. */
import type { Plan } from "../budget/port.ts";
import { MAX_ROWS } from "../coingecko/requests/markets.ts";

/** Bitcoin takes a place in the first call. */
const ONE_CALL = MAX_ROWS - 1;
const FOUR_CALLS = 4 * MAX_ROWS - 1;

/** From here a month carries several calls for each refresh. */
const AMPLE_CALLS_PER_MONTH = 100_000;

/** True where a month carries hardly more than one call for each refresh: the free plans. */
export function areCallsScarce({ name, perMonth }: Plan): boolean {
  return name === "keyless" || (perMonth !== null && perMonth < AMPLE_CALLS_PER_MONTH);
}

/** As configured; else one call's worth where calls are scarce (the free plans), four calls' worth where they are not. */
export function followedTokens(configured: number | null, plan: Plan): number {
  if (configured !== null) return configured;
  return areCallsScarce(plan) ? ONE_CALL : FOUR_CALLS;
}
