/** Looking into a series at a moment. What lies after the moment is never seen. */
import type { Series, SeriesPoint } from "../../domain/series.ts";
import { HOUR_MS } from "../../domain/time.ts";
import type { RecordedCoin } from "./recording.ts";

/** How long one observation of a series without a rhythm stands for its coin. */
const IRREGULAR_STEP_MS = 2 * HOUR_MS;

/** How long an observation stands for its coin: until the next one is due. */
export function stepOf({ stepMs }: Pick<RecordedCoin, "stepMs">): number {
  return stepMs ?? IRREGULAR_STEP_MS;
}

/** How many observations there are up to the moment, itself included. */
export function countUntil(observations: Series, atMs: number): number {
  let low = 0;
  let high = observations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((observations[middle]?.atMs ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last observation at or before the moment; null before the first. */
export function lastUntil(observations: Series, atMs: number): SeriesPoint | null {
  return observations[countUntil(observations, atMs) - 1] ?? null;
}

/** The same, where it is younger than `toleranceMs`. */
export function youngUntil(observations: Series, atMs: number, toleranceMs: number): SeriesPoint | null {
  const last = lastUntil(observations, atMs);
  return last !== null && atMs - last.atMs < toleranceMs ? last : null;
}
