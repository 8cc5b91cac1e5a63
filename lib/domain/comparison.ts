/** Statistics of one asset against another, or against its own past. Each names how many observations it rests on. */

/**
 * How far an asset's daily log returns go with the benchmark's. The three are null together: below 30 pairs, or against
 * a line that stands still.
 */
export interface Beta {
  readonly beta: number | null;
  /** 95 % interval of beta. */
  readonly betaLow: number | null;
  readonly betaHigh: number | null;
  /** Days on which both have a return. */
  readonly n: number;
}

/** Both from −1 to 1, on the same pairs of daily log returns. Null below 30 pairs, or where one of the two stands still. */
export interface Correlation {
  /** Pearson's. */
  readonly correlation: number | null;
  /** Spearman's, of the ranks: one wild day does not make it. */
  readonly spearman: number | null;
  readonly n: number;
}

/** The deepest fall of a span, from its peak to its trough. */
export interface MaxDrawdown {
  /** A ratio from −1 to 0. */
  readonly maxDrawdown: number;
  /** Null, like the trough, when the price never fell. */
  readonly peakAtMs: number | null;
  readonly troughAtMs: number | null;
}
