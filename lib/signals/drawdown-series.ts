import { isKnownPrice } from "./known-prices.ts";

/**
 * Distance of each price from the highest one up to it, ratios from −1 to 0, in the order of the input; a gap stays
 * null.
 */
export function drawdownSeries(prices: readonly (number | null)[]): readonly (number | null)[] {
  let high = 0;
  return prices.map((price) => {
    if (!isKnownPrice(price)) return null;
    high = Math.max(high, price);
    return price / high - 1;
  });
}
