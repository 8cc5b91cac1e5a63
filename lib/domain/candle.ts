/** Prices of one step of time, which begins after `startMs` and takes in `endMs`. */
export interface Candle {
  readonly startMs: number;
  readonly endMs: number;
  readonly openUsd: number;
  readonly highUsd: number;
  readonly lowUsd: number;
  readonly closeUsd: number;
  /** False where the step reaches out of what was looked at: it began before, or has not ended yet. */
  readonly isComplete: boolean;
}
