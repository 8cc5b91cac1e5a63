/**
 * Share of the market cap that traded in 24 hours, as a ratio: 1.28 is 128 % of the cap.
 * Null when either amount is unknown or the cap is not positive; a volume of zero is a turnover of zero.
 */
export function turnover(volume24hUsd: number | null, marketCapUsd: number | null): number | null {
  if (volume24hUsd === null || marketCapUsd === null || marketCapUsd <= 0) return null;
  return volume24hUsd / marketCapUsd;
}
