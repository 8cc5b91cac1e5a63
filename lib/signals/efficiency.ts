import { knownPrices } from "./known-prices.ts";

/**
 * Kaufman's efficiency ratio |P_n − P_0| / Σ|ΔP|, 0–1: 1 is a straight way, near 0 is much movement for nothing
 * (Kaufman 1995). Null when the price did not move at all or fewer than two prices are known.
 */
export function efficiency(prices: readonly (number | null)[]): number | null {
  const known = knownPrices(prices);
  const first = known[0];
  if (first === undefined) return null;
  let last = first;
  let way = 0;
  for (const price of known) {
    way += Math.abs(price - last);
    last = price;
  }
  return way === 0 ? null : Math.min(1, Math.abs(last - first) / way);
}
