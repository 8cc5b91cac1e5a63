/** The lines of a plot as paths in a square that is stretched to any width: what the server draws. */
import { brokenAtGaps } from "./broken-at-gaps";
import { closedPath } from "./closed-path";
import { shareOfTime } from "./plot-frame";
import { reducePoints } from "./reduce-points";
import { type PlotPoint, svgPath } from "./svg-path";
import type { PlotLine, TimePlot } from "./time-plot";
import { shareOnAxis, type ValueAxis } from "./value-axis";

export const OUTLINE_SIZE = 1000;
/** Fine enough for the widest page, small enough for its HTML. */
const MAX_POINTS = 400;

function placed({ points }: PlotLine, plot: TimePlot, axis: ValueAxis): readonly PlotPoint[] {
  const drawn = points.map(({ atMs, value }) => ({
    atMs,
    value: value === null ? null : shareOnAxis(axis, value),
  }));
  const broken = brokenAtGaps(drawn, plot.stepMs);
  return reducePoints(broken, ({ value }) => value, MAX_POINTS).map(({ atMs, value }) => ({
    x: OUTLINE_SIZE * shareOfTime(plot, atMs),
    y: value === null ? null : OUTLINE_SIZE * (1 - value),
  }));
}

export function outlinePath(line: PlotLine, plot: TimePlot, axis: ValueAxis): string {
  return svgPath(placed(line, plot, axis));
}

/** The same closed along the bottom, each piece between gaps by itself. */
export function areaPath(line: PlotLine, plot: TimePlot, axis: ValueAxis): string {
  return closedPath(placed(line, plot, axis), OUTLINE_SIZE);
}
