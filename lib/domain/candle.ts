/** Prices of one step of time, which begins after `startMs` and takes in `endMs`. */
export interface Candle {
  readonly startMs: number;
  readonly endMs: number;
  readonly openUsd: number;
  readonly highUsd: number;
  readonly lowUsd: number;
  readonly closeUsd: number;
  /** False while the step has not ended. */
  readonly isComplete: boolean;
}
