/** A price that a statistic may use: a gap, zero or a negative number is unknown. */
export function isKnownPrice(price: number | null): price is number {
  return price !== null && price > 0 && price < Infinity;
}

/** The known prices of a series in their order, gaps left out. */
export function knownPrices(prices: readonly (number | null)[]): readonly number[] {
  return prices.filter(isKnownPrice);
}
