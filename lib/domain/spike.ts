/** How a token's turnover of now stands in its last days. */

export const SPIKE_STAGES = [
  "new",
  "spike",
  "repeated",
  "sustained",
  "exceptional",
  "fading",
  "quiet",
] as const;
export type SpikeStage = (typeof SPIKE_STAGES)[number];

/**
 * What turnover is held against: `own`, the token's own usual top tenth; `one`, a turnover of 1 (it traded its whole
 * cap).
 */
export type TurnoverLine = "own" | "one";

export interface Spike {
  readonly stage: SpikeStage;
  readonly line: TurnoverLine;
  /** The turnover at which today counts as above the line. */
  readonly threshold: number;
}

/** Complete days in a row at or above each line, up to the last one; null where that is not known. */
export interface TurnoverStreakDays {
  readonly one: number | null;
  readonly own: number | null;
}
