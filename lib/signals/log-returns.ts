import { knownPrices } from "./known-prices.ts";

/**
 * ln(P_t / P_{t−1}) between neighbouring known prices, oldest first. A gap is bridged by one return, so that the returns
 * always add up to the whole move. Empty with fewer than two known prices.
 */
export function logReturns(prices: readonly (number | null)[]): readonly number[] {
  const returns: number[] = [];
  let previous: number | null = null;
  for (const price of knownPrices(prices)) {
    if (previous !== null) returns.push(Math.log(price / previous));
    previous = price;
  }
  return returns;
}
