/** What a chart says at one moment: exact values, whatever was left out for the width. */
import type { Candle } from "@/lib/domain/candle";
import type { PlotLine, TimedValue, TimePlot } from "./time-plot";

/** A line's value counts at a moment that is no more than this many steps later. */
const OLDEST_STEPS = 3;

export interface ReadFigure {
  /** Of its line. */
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  /** Null where the line has a gap. */
  readonly value: number | null;
}

export interface Reading {
  readonly atMs: number;
  readonly figures: readonly ReadFigure[];
  /** The candle that it is a reading of; null of lines. */
  readonly candle: Candle | null;
  /** Why the line leaves this moment out; null where it does not. */
  readonly words: string | null;
}

function isKnown({ value }: TimedValue): boolean {
  return value !== null;
}

/** The moments that can be read, oldest first: those of the first line and of the marks. */
export function readableTimes({ lines, marks }: TimePlot): readonly number[] {
  const ofLine = (lines[0]?.points ?? []).filter(isKnown).map(({ atMs }) => atMs);
  if (marks.length === 0) return ofLine;
  const times = new Set([...ofLine, ...marks.map(({ atMs }) => atMs)]);
  return [...times].toSorted((a, b) => a - b);
}

/** Index of the last point at or before the moment; −1 where there is none. */
function lastIndexAt(points: readonly TimedValue[], atMs: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle]?.atMs ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function valueOf({ points }: PlotLine, atMs: number, maxAgeMs: number): number | null {
  const point = points[lastIndexAt(points, atMs)];
  return point === undefined || atMs - point.atMs > maxAgeMs ? null : point.value;
}

export function readPlot(plot: TimePlot, atMs: number): Reading {
  const mark = plot.marks.find((candidate) => candidate.atMs === atMs);
  const maxAgeMs = OLDEST_STEPS * plot.stepMs;
  return {
    atMs,
    figures: plot.lines.map((line, index) => ({
      id: line.id,
      label: line.label,
      colour: line.colour,
      value: index === 0 && mark !== undefined ? mark.value : valueOf(line, atMs, maxAgeMs),
    })),
    candle: plot.candles.find(({ startMs, endMs }) => startMs < atMs && atMs <= endMs) ?? null,
    words: mark?.words ?? null,
  };
}

/** Index of the time that is nearest to a moment; −1 where there is none. `times` are ascending. */
export function nearestTime(times: readonly number[], atMs: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) < atMs) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [times[low - 1], times[low]];
  if (after === undefined) return low - 1;
  return before !== undefined && atMs - before <= after - atMs ? low - 1 : low;
}
