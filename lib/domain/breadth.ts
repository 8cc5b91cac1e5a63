/** How many of the followed tokens take part in a move. */

/** A share 0–1 of those whose figure is known; null when none is. */
export interface ShareOfKnown {
  readonly share: number | null;
  readonly known: number;
}

export interface Breadth {
  /** Tokens whose price is higher than 24 hours ago. */
  readonly up24h: ShareOfKnown;
  /** Tokens that made more than Bitcoin over 7 days. */
  readonly beatingBtc7d: ShareOfKnown;
  /** Tokens above the mean of their own last 7 days. */
  readonly aboveOwnMean7d: ShareOfKnown;
  /** Median change of the price over 24 hours, a ratio; null when none is known. */
  readonly medianChange24h: number | null;
  /** Volume of the tokens that rose over 24 hours as a share of the volume of those that rose or fell; null without either. */
  readonly advancingShareOfVolume: number | null;
}
