/** What stands to the right of a plot: the ticks of the value axis, and what each line ends with. */
import type { WriteValue } from "@/lib/format/resolution";
import { spreadLabels } from "./spread-labels";
import type { PlotLine, TimePlot } from "./time-plot";
import { shareOnAxis, type ValueAxis, writeBesideTicks } from "./value-axis";

/** From one label's middle to the next one's, in pixels. */
const LINE_HEIGHT = 14;
const CLOSEST_TICK = 12;

export interface GutterLabel {
  readonly text: string;
  /** Of its middle, in pixels from the top of the plot. */
  readonly y: number;
  /** Null for a tick. */
  readonly colour: string | null;
}

function lastValueOf({ points }: PlotLine): number | null {
  return points.findLast(({ value }) => value !== null)?.value ?? null;
}

/** A tick that is too close to a line's end gives way to it. `height` is the plot's. */
export function gutterLabels(
  { lines }: Pick<TimePlot, "lines">,
  axis: ValueAxis,
  height: number,
  formatValue: WriteValue,
): readonly GutterLabel[] {
  const write = writeBesideTicks(formatValue, axis);
  const yOf = (value: number) => height * (1 - Math.min(1, Math.max(0, shareOnAxis(axis, value) ?? 0)));
  const ends = lines.flatMap((line) => {
    const value = lastValueOf(line);
    const text = value === null ? "" : [line.label, write(value)].join(" ").trim();
    return value === null ? [] : [{ text, y: yOf(value), colour: line.colour }];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    LINE_HEIGHT,
    0,
    height,
  );
  const spread = ends.map((end, index) => ({ ...end, y: places[index] ?? end.y }));
  const ticks = axis.ticks
    .map((value) => ({ text: write(value), y: yOf(value), colour: null }))
    .filter((tick) => spread.every(({ y }) => Math.abs(y - tick.y) >= CLOSEST_TICK));
  return [...ticks, ...spread];
}
