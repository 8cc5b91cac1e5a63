/** One market pair on one exchange. Unknown is null; zero depth is unknown depth. */
export interface Venue {
  readonly exchangeId: string;
  readonly exchangeName: string;
  readonly base: string;
  readonly target: string;
  readonly priceUsd: number | null;
  readonly volume24hUsd: number | null;
  /** Ratio: 0.001 is 0.1 %. */
  readonly bidAskSpread: number | null;
  /** USD that moves the price by 2 % up, down. */
  readonly costToMoveUpUsd: number | null;
  readonly costToMoveDownUsd: number | null;
  readonly isAnomaly: boolean;
  readonly isStale: boolean;
  readonly lastTradedAtMs: number | null;
  readonly tradeUrl: string | null;
}
