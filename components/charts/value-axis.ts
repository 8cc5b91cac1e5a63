/** The value axis of a chart: what it spans, its round ticks, and where a value stands on it. */
import type { Scale } from "@/lib/domain/token-view";
import type { WriteValue } from "@/lib/format/resolution";
import { priceTicks } from "./price-ticks";
import type { PlotLine, TimePlot } from "./time-plot";

export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** Ascending, within the axis. */
  readonly ticks: readonly number[];
  readonly scale: Scale;
}

/** Room above and below the values, as a part of their range. */
const MARGIN = 0.06;
/** Half the axis of a flat line, as a part of its value. */
const FLAT_ROOM = 0.05;
const TICKS = 5;
/** What binary fractions lose between ticks, as a part of their distance. */
const ROUNDING = 1e-6;
/** From this ratio of high to low on, round steps of equal size crowd at the top of a logarithmic axis. */
const DECADES_FROM = 10;

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(values: readonly number[]): Range | null {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : null;
}

function linearAxis({ low, high }: Range, fromZero: boolean): ValueAxis {
  const isFlat = low === high;
  if (fromZero && low >= 0) {
    const top = high === 0 ? 1 : high * (1 + MARGIN);
    return { low: 0, high: top, ticks: priceTicks(0, top, TICKS), scale: "linear" };
  }
  const room = isFlat ? Math.abs(high) * FLAT_ROOM || 1 : (high - low) * MARGIN;
  const bottom = low >= 0 ? Math.max(0, low - room) : low - room;
  const ticks = isFlat ? [low] : priceTicks(bottom, high + room, TICKS);
  return { low: bottom, high: high + room, ticks, scale: "linear" };
}

/** 1, 2 and 5 times the powers of ten within the range, thinned evenly. */
function decadeTicks({ low, high }: Range): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const within = (value: number) => value >= low && value <= high;
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const all = [[1, 2, 5], [1, 5], [1]].map((factors) =>
    powers.flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`))).filter(within),
  );
  const fitting = all.find((ticks) => ticks.length <= TICKS + 2) ?? all.at(-1) ?? [];
  const every = Math.ceil(fitting.length / (TICKS + 2));
  return fitting.filter((_, index) => index % every === 0);
}

function logAxis({ low, high }: Range): ValueAxis {
  const room = low === high ? Math.log1p(FLAT_ROOM) : Math.log(high / low) * MARGIN;
  const [bottom, top] = [low / Math.exp(room), high * Math.exp(room)];
  const isWide = top / bottom >= DECADES_FROM;
  const round = isWide ? decadeTicks({ low: bottom, high: top }) : priceTicks(bottom, top, TICKS);
  return { low: bottom, high: top, ticks: low === high ? [low] : round, scale: "log" };
}

/** Null where nothing can be drawn: a logarithmic axis has no place for zero. */
export function valueAxis(values: readonly number[], scale: Scale, fromZero: boolean): ValueAxis | null {
  const drawn = values.filter((value) => Number.isFinite(value) && (scale === "linear" || value > 0));
  const range = rangeOf(drawn);
  if (range === null) return null;
  return scale === "log" ? logAxis(range) : linearAxis(range, fromZero);
}

/** The lowest and highest of a line that the scale has a place for; none where it has no such value. */
function extremesOf({ points }: PlotLine, scale: Scale): readonly number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { value } of points) {
    if (value === null || !Number.isFinite(value) || (scale === "log" && value <= 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [];
}

/** The axis on which the plot's lines, candles and level stand. Marks have no say: a broken print would flatten all else. */
export function axisOf(plot: TimePlot): ValueAxis | null {
  const { lines, candles, level, scale, fromZero } = plot;
  const values = [
    ...lines.flatMap((line) => extremesOf(line, scale)),
    ...candles.flatMap(({ highUsd, lowUsd }) => [highUsd, lowUsd]),
  ];
  const axis = valueAxis(values, scale, fromZero);
  return axis === null || level === null ? axis : valueAxis([...values, level], scale, fromZero);
}

/** How far apart ticks of equal distance are, in the axis's unit; Infinity where their distances differ, or there are fewer than two. */
export function tickStep({ ticks }: Pick<ValueAxis, "ticks">): number {
  const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? tick));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return most - least < ROUNDING * most ? least : Infinity;
}

/** Writes ticks, and values that stand among them, so that no two ticks read alike. */
export function writeBesideTicks(
  write: WriteValue,
  axis: Pick<ValueAxis, "ticks">,
): (value: number) => string {
  const step = tickStep(axis);
  return (value) => write(value, step);
}

/** What two values may differ by and still read alike where one is read exactly: a tenth of the way between ticks. */
export function readingStep(axis: Pick<ValueAxis, "ticks">): number {
  return tickStep(axis) / 10;
}

/** 0 at the bottom of the axis, 1 at its top, beyond them outside. Null for what a logarithmic axis has no place for. */
export function shareOnAxis({ low, high, scale }: ValueAxis, value: number): number | null {
  if (scale === "linear") return (value - low) / (high - low);
  return value > 0 ? Math.log(value / low) / Math.log(high / low) : null;
}
