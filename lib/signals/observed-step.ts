/** How far apart the points of an answer really are: a source can know less than was asked of it. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/time.ts";
import { medianInPlace } from "./median-in-place.ts";

/** Points drift, and some are missing; a feed that is this many times rarer than it was asked for has a step of its own. */
const RARER = 1.5;

/** What feeds are made in. A step that is none of these would put days on other hours than midnight. */
const STEPS_MS: readonly number[] = [
  ...[5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR_MS),
  DAY_MS,
  7 * DAY_MS,
];

function nearestStepMs(distanceMs: number): number {
  const offBy = (stepMs: number) => Math.abs(Math.log(stepMs / distanceMs));
  return STEPS_MS.reduce((nearest, stepMs) => (offBy(stepMs) < offBy(nearest) ? stepMs : nearest));
}

/**
 * The step that was asked for, in ms, or where the points are much rarer the usual one nearest to their median distance. Points are
 * oldest first.
 */
export function observedStepMs(points: readonly { readonly atMs: number }[], askedMs: number): number {
  const distances = Float64Array.from(
    points.slice(1),
    ({ atMs }, index) => atMs - (points[index]?.atMs ?? atMs),
  );
  const medianMs = medianInPlace(distances) ?? askedMs;
  return medianMs > RARER * askedMs ? Math.max(askedMs, nearestStepMs(medianMs)) : askedMs;
}
