/** Where the plot stands in its picture, in pixels; time from left to right, value from bottom to top. */
import type { TimePlot } from "./time-plot";
import { shareOnAxis, type ValueAxis } from "./value-axis";

/** Room for the upper half of the topmost label, and for the dates below. */
export const FRAME_TOP = 8;
export const FRAME_BOTTOM = 22;
/** Room to the right for prices alone, and for the names of several lines. */
const GUTTER_OF_ONE = 72;
const GUTTER_OF_MANY = 104;

/** Half of the widest date: the first one is not cut off at the edge. */
export const HALF_DATE_PX = 19;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlotFrame extends Size {
  readonly top: number;
  readonly x: (atMs: number) => number;
  /** Held to the frame; at its bottom where the axis has no place for the value. */
  readonly y: (value: number) => number;
}

export function gutterOf({ lines }: Pick<TimePlot, "lines">): number {
  return lines.length > 1 ? GUTTER_OF_MANY : GUTTER_OF_ONE;
}

/** 0 at the left edge, 1 at the right one. */
export function shareOfTime({ fromMs, toMs }: Pick<TimePlot, "fromMs" | "toMs">, atMs: number): number {
  return toMs > fromMs ? (atMs - fromMs) / (toMs - fromMs) : 1;
}

export function plotFrame(size: Size, plot: TimePlot, axis: ValueAxis): PlotFrame {
  const width = Math.max(1, size.width - gutterOf(plot));
  const height = Math.max(1, size.height - FRAME_TOP - FRAME_BOTTOM);
  return {
    width,
    height,
    top: FRAME_TOP,
    x: (atMs) => width * shareOfTime(plot, atMs),
    y: (value) => {
      const share = Math.min(1, Math.max(0, shareOnAxis(axis, value) ?? 0));
      return FRAME_TOP + height * (1 - share);
    },
  };
}
