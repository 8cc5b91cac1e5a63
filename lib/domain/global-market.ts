/** The whole crypto market. Changes and shares are ratios. */
export interface GlobalMarket {
  readonly marketCapUsd: number | null;
  readonly volume24hUsd: number | null;
  readonly marketCapChange24h: number | null;
  readonly volumeChange24h: number | null;
  readonly bitcoinShareOfCap: number | null;
  readonly updatedAtMs: number | null;
}
