/**
 * Tokens that the reported cap and price imply to circulate (cap / price): derived, never a reported supply.
 * Null when either is unknown or the price is not positive.
 */
export function impliedSupply(marketCapUsd: number | null, priceUsd: number | null): number | null {
  if (marketCapUsd === null || priceUsd === null || priceUsd <= 0) return null;
  return marketCapUsd / priceUsd;
}
