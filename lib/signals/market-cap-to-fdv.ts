/**
 * Share of the whole supply that trades: cap / fully diluted valuation, normally 0–1.
 * Above 1 where the vendor's two figures disagree: shown as it is. Null when either is unknown or the FDV is not positive.
 */
export function marketCapToFdv(
  marketCapUsd: number | null,
  fullyDilutedValuationUsd: number | null,
): number | null {
  if (marketCapUsd === null || fullyDilutedValuationUsd === null || fullyDilutedValuationUsd <= 0)
    return null;
  return marketCapUsd / fullyDilutedValuationUsd;
}
