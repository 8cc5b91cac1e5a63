import { knownPrices } from "./known-prices.ts";

/**
 * Where the last known price stands between the window's low (0) and high (1).
 * Null when low and high are the same or nothing is known.
 */
export function rangePosition(prices: readonly (number | null)[]): number | null {
  const known = knownPrices(prices);
  const last = known.at(-1);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (last === undefined || low === high) return null;
  return (last - low) / (high - low);
}
