/** Where everything of the chart stands, in percent of the plot: it needs no measuring, so the server can draw it. */
import type { TimeZone } from "@/lib/format/wall-clock";
import { lastKnown, type MultiLine, type MultiLinePlot, pointsOf } from "./multi-line-plot";
import { spanTicks } from "./multi-line-time-ticks";
import { reducePoints } from "./reduce-points";
import { spreadLabels } from "./spread-labels";
import { svgPath } from "./svg-path";
import { shareOnAxis, type ValueAxis, valueAxis } from "./value-axis";

/** The drawing's own units: a square of this size, stretched. */
export const DRAWN_SIZE = 1000;
/** Points of a line in the first HTML. */
const DRAWN_POINTS = 240;
/** Percent of the height that a label takes. */
const LABEL_HEIGHT = 6;
const TIME_TICKS = 8;

export interface LineEnd {
  readonly value: number;
  /** Of the line's last point. */
  readonly left: number;
  readonly top: number;
  /** Of its label, which makes room for the others. */
  readonly labelTop: number;
}

export interface LaidOutLine {
  readonly line: MultiLine;
  readonly path: string;
  /** Null for a line without a value. */
  readonly end: LineEnd | null;
}

export interface MultiLineLayout {
  readonly axis: ValueAxis;
  readonly lines: readonly LaidOutLine[];
  readonly valueTicks: readonly { readonly value: number; readonly top: number }[];
  readonly timeTicks: readonly { readonly label: string; readonly left: number }[];
}

/** From 0 at the left to 100 at the right. */
export function leftOf({ times }: Pick<MultiLinePlot, "times">, atMs: number): number {
  const [fromMs, toMs] = [times[0] ?? atMs, times.at(-1) ?? atMs];
  return toMs > fromMs ? (100 * (atMs - fromMs)) / (toMs - fromMs) : 100;
}

/** From 0 at the top to 100 at the bottom; there, too, for what the axis has no place for. */
export function topOf(axis: ValueAxis, value: number): number {
  return 100 * (1 - (shareOnAxis(axis, value) ?? 0));
}

function pathOf(line: MultiLine, plot: MultiLinePlot, axis: ValueAxis): string {
  const scale = DRAWN_SIZE / 100;
  const points = reducePoints(pointsOf(line, plot.times), ({ value }) => value, DRAWN_POINTS);
  return svgPath(
    points.map(({ atMs, value }) => ({
      x: leftOf(plot, atMs) * scale,
      y: value === null ? null : topOf(axis, value) * scale,
    })),
  );
}

/** Null where no line has a value that can be drawn. Days and hours are the zone's. */
export function layOutLines(plot: MultiLinePlot, timeZone: TimeZone): MultiLineLayout | null {
  const { times, lines } = plot;
  const [fromMs, toMs] = [times[0], times.at(-1)];
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const axis = valueAxis(values, plot.scale, false);
  if (axis === null || fromMs === undefined || toMs === undefined || fromMs === toMs) return null;

  const ends = lines.map((line) => lastKnown(line, times));
  const tops = ends.map((end) => (end === null ? 100 : topOf(axis, end.value)));
  const drawn = ends.flatMap((end, index) => (end === null ? [] : [index]));
  const spread = spreadLabels(
    drawn.map((index) => tops[index] ?? 0),
    LABEL_HEIGHT,
    0,
    100,
  );
  return {
    axis,
    lines: lines.map((line, index) => {
      const end = ends[index] ?? null;
      const top = tops[index] ?? 0;
      return {
        line,
        path: pathOf(line, plot, axis),
        end: end && {
          value: end.value,
          left: leftOf(plot, end.atMs),
          top,
          labelTop: spread[drawn.indexOf(index)] ?? top,
        },
      };
    }),
    valueTicks: axis.ticks.map((value) => ({ value, top: topOf(axis, value) })),
    timeTicks: spanTicks(fromMs, toMs, TIME_TICKS, timeZone).map(({ atMs, label }) => ({
      label,
      left: leftOf(plot, atMs),
    })),
  };
}

/** Index of the time nearest to a place on the plot, in percent from the left. */
export function nearestTime(plot: Pick<MultiLinePlot, "times">, left: number): number {
  const { times } = plot;
  const [fromMs, toMs] = [times[0] ?? 0, times.at(-1) ?? 0];
  const wantedMs = fromMs + (left / 100) * (toMs - fromMs);
  let low = 0;
  let high = Math.max(0, times.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) <= wantedMs) low = middle;
    else high = middle;
  }
  return wantedMs - (times[low] ?? 0) <= (times[high] ?? 0) - wantedMs ? low : high;
}
