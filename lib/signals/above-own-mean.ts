import { knownPrices } from "./known-prices.ts";

/** Whether the last known price lies above the mean of the window's known prices. Null with fewer than two. */
export function isAboveOwnMean(prices: readonly (number | null)[]): boolean | null {
  const known = knownPrices(prices);
  const last = known.at(-1);
  if (last === undefined || known.length < 2) return null;
  return last > known.reduce((sum, price) => sum + price, 0) / known.length;
}
