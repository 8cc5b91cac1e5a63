import { knownPrices } from "./known-prices.ts";

/** Distance of the last known price from the window's high, a ratio from −1 to 0. Null with fewer than two known prices. */
export function drawdown(prices: readonly (number | null)[]): number | null {
  const known = knownPrices(prices);
  const last = known.at(-1);
  if (last === undefined || known.length < 2) return null;
  return last / Math.max(...known) - 1;
}
