/** A line is not drawn across a time in which nothing was observed. */
import type { TimedValue } from "./time-plot";

/** Points further apart than this many steps have something missing between them. */
const LONGEST_STEPS = 3;

/** The known points, with one without a value wherever more than three steps lie between two of them. */
export function brokenAtGaps(points: readonly TimedValue[], stepMs: number): readonly TimedValue[] {
  const broken: TimedValue[] = [];
  for (const point of points) {
    if (point.value === null) continue;
    const before = broken.at(-1);
    if (before !== undefined && point.atMs - before.atMs > LONGEST_STEPS * stepMs) {
      broken.push({ atMs: (before.atMs + point.atMs) / 2, value: null });
    }
    broken.push(point);
  }
  return broken;
}

/** How many such gaps there are. */
export function countGaps(points: readonly TimedValue[], stepMs: number): number {
  return brokenAtGaps(points, stepMs).filter(({ value }) => value === null).length;
}
