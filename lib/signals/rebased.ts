import { isKnownPrice } from "./known-prices.ts";

/** What the price at the start is drawn as. */
const REBASED_START = 100;

/** 100 · P_t / P_start; null where either is. */
export function rebasedTo(start: number | null, price: number | null): number | null {
  return isKnownPrice(start) && isKnownPrice(price) ? REBASED_START * (price / start) : null;
}

/**
 * 100 · P_t / P_start in the order of the input: null before the start and where the price is, null throughout without a
 * start or its price.
 */
export function rebased(
  prices: readonly (number | null)[],
  startIndex: number | null,
): readonly (number | null)[] {
  if (startIndex === null) return prices.map(() => null);
  const start = prices[startIndex] ?? null;
  return prices.map((price, index) => (index < startIndex ? null : rebasedTo(start, price)));
}
