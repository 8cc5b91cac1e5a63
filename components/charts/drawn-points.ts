/** What of a line is handed to Recharts: broken at gaps, no more points than the plot has room for, its unfinished end apart. */
import { brokenAtGaps } from "./broken-at-gaps";
import { reducePoints } from "./reduce-points";
import type { PlotLine, TimedValue } from "./time-plot";

/** The lowest and the highest of every so many pixels are kept. */
const PIXELS_PER_POINT = 2;
const LEAST_POINTS = 60;

export interface DrawnPoints {
  readonly finished: readonly TimedValue[];
  /** From the last finished point on; empty where nothing is unfinished. */
  readonly unfinished: readonly TimedValue[];
}

/** `isDrawable` is false for what the axis has no place for. */
export function drawnPoints(
  { points, unfinishedFromMs }: PlotLine,
  stepMs: number,
  width: number,
  isDrawable: (value: number) => boolean,
): DrawnPoints {
  const drawable = points.filter(({ value }) => value !== null && isDrawable(value));
  const broken = brokenAtGaps(drawable, stepMs);
  const room = Math.max(LEAST_POINTS, Math.floor(width / PIXELS_PER_POINT));
  const reduced = (part: readonly TimedValue[]) => reducePoints(part, ({ value }) => value, room);
  if (unfinishedFromMs === null) return { finished: reduced(broken), unfinished: [] };
  // Apart before they are reduced: the point where both meet is an end of both, and ends are kept.
  return {
    finished: reduced(broken.filter(({ atMs }) => atMs <= unfinishedFromMs)),
    unfinished: reduced(broken.filter(({ atMs }) => atMs >= unfinishedFromMs)),
  };
}
