/** How far apart the points of an answer really are: a source can know less than was asked of it. */
import { medianInPlace } from "./median-in-place.ts";

/** Points drift, and some are missing; a feed that is this many times rarer than it was asked for has a step of its own. */
const RARER = 1.5;

/** The step that was asked for, in ms, or the median distance of the points where they are much rarer. Points are oldest first. */
export function observedStepMs(points: readonly { readonly atMs: number }[], askedMs: number): number {
  const distances = Float64Array.from(
    points.slice(1),
    ({ atMs }, index) => atMs - (points[index]?.atMs ?? atMs),
  );
  const medianMs = medianInPlace(distances) ?? askedMs;
  return medianMs > RARER * askedMs ? medianMs : askedMs;
}
