import { isKnownPrice } from "./known-prices.ts";

/**
 * Price in units of a benchmark (0.0001: one buys a ten-thousandth of it) at each time of their common grid; null where
 * either is unknown.
 */
export function ratioSeries(
  prices: readonly (number | null)[],
  benchmark: readonly (number | null)[],
): readonly (number | null)[] {
  return prices.map((price, index) => {
    const other = benchmark[index] ?? null;
    return isKnownPrice(price) && isKnownPrice(other) ? price / other : null;
  });
}
