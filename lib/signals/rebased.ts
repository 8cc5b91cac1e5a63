import { isKnownPrice } from "./known-prices.ts";

/** What the price at the start is drawn as. */
const REBASED_START = 100;

/**
 * 100 · P_t / P_start in the order of the input: null before the start and where the price is, null throughout without a
 * start or its price.
 */
export function rebased(
  prices: readonly (number | null)[],
  startIndex: number | null,
): readonly (number | null)[] {
  const start = startIndex === null ? null : (prices[startIndex] ?? null);
  if (startIndex === null || !isKnownPrice(start)) return prices.map(() => null);
  return prices.map((price, index) =>
    index < startIndex || !isKnownPrice(price) ? null : REBASED_START * (price / start),
  );
}
