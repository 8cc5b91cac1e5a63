/** What a plot shows as paths of a picture: the page's own points, candles and marks, drawn larger. */
import { candleBoxes } from "@/components/charts/candle-boxes";
import { candleColours } from "@/components/charts/candle-colours";
import { closedPath } from "@/components/charts/closed-path";
import { drawnPoints } from "@/components/charts/drawn-points";
import { type Size, shareOfTime } from "@/components/charts/plot-frame";
import { svgPath } from "@/components/charts/svg-path";
import type { PlotLine, TimedValue, TimePlot } from "@/components/charts/time-plot";
import { shareOnAxis, type ValueAxis } from "@/components/charts/value-axis";
import type { PictureShape } from "./picture";
import { CANVAS, LINE, lightColour, MUTED } from "./picture-colours";

const LINE_WIDTH = 2.5;
const FINE_WIDTH = 1.5;
const LEVEL_DASH = "7 5";
const UNFINISHED_DASH = "6 6";
const HOLLOW_DASH = "3 3";
/** From a mark's middle to its corners. */
const MARK = 6;

const NOTHING: Omit<PictureShape, "path"> = {
  stroke: "none",
  fill: "none",
  strokeWidth: LINE_WIDTH,
  dash: "none",
};

export interface PlacedPlot {
  readonly plot: TimePlot;
  readonly axis: ValueAxis;
  readonly size: Size;
  /** Of a line, for `stroke-dasharray`. */
  readonly dashOf: (line: PlotLine) => string;
}

/** Held to the plot; at its bottom where the axis has no place for the value. */
export function yOf(axis: ValueAxis, height: number, value: number): number {
  return height * (1 - Math.min(1, Math.max(0, shareOnAxis(axis, value) ?? 0)));
}

/** Two decimals, as many as can be seen. */
function pixels(value: number): number {
  return Math.round(value * 100) / 100;
}

function lineShapes(
  line: PlotLine,
  { plot, axis, size: { width, height }, dashOf }: PlacedPlot,
): readonly PictureShape[] {
  const isDrawable = (value: number) => axis.scale === "linear" || value > 0;
  const { finished, unfinished } = drawnPoints(line, plot.stepMs, width, isDrawable);
  const placed = (points: readonly TimedValue[]) =>
    points.map(({ atMs, value }) => ({
      x: width * shareOfTime(plot, atMs),
      y: value === null ? null : yOf(axis, height, value),
    }));
  const drawn = { ...NOTHING, stroke: lightColour(line.colour), dash: dashOf(line) };
  const area = {
    ...NOTHING,
    path: closedPath(placed([...finished, ...unfinished.slice(1)]), height),
    fill: LINE,
  };
  const lines = [
    { ...drawn, path: svgPath(placed(finished)) },
    { ...drawn, path: svgPath(placed(unfinished)), dash: UNFINISHED_DASH },
  ];
  return [...(plot.shape === "area" ? [area] : []), ...lines].filter(({ path }) => path !== "");
}

/** The wick of each first: a hollow body hides it. */
function candleShapes({ plot, axis, size: { width, height } }: PlacedPlot): readonly PictureShape[] {
  return candleBoxes(plot, axis).flatMap((box) => {
    const { stroke, fill } = candleColours(box);
    const colours = { ...NOTHING, stroke: lightColour(stroke), strokeWidth: FINE_WIDTH };
    const [left, breadth] = [pixels(box.left * width), pixels(Math.max(1, box.width * width))];
    const [top, bottom] = [pixels(box.bodyTop * height), pixels(box.bodyBottom * height)];
    const middle = pixels(left + breadth / 2);
    return [
      { ...colours, path: `M${middle} ${pixels(box.high * height)}V${pixels(box.low * height)}` },
      {
        ...colours,
        path: `M${left} ${top}h${breadth}V${Math.max(bottom, top + 1)}h${-breadth}Z`,
        fill: lightColour(fill),
        dash: box.isComplete ? "none" : HOLLOW_DASH,
      },
    ];
  });
}

function levelShapes({
  plot: { level },
  axis,
  size: { width, height },
}: PlacedPlot): readonly PictureShape[] {
  if (level === null) return [];
  const path = `M0 ${pixels(yOf(axis, height, level))}H${width}`;
  return [{ ...NOTHING, path, stroke: MUTED, strokeWidth: FINE_WIDTH, dash: LEVEL_DASH }];
}

/** A hollow diamond where the print was, at the edge where that is outside. */
function markShapes({ plot, axis, size: { width, height } }: PlacedPlot): readonly PictureShape[] {
  return plot.marks.map(({ atMs, value }) => ({
    path: `M${pixels(width * shareOfTime(plot, atMs))} ${pixels(yOf(axis, height, value) - MARK)}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}Z`,
    stroke: lightColour("var(--warn-ink)"),
    fill: CANVAS,
    strokeWidth: FINE_WIDTH,
    dash: "none",
  }));
}

/** In the order of drawing, in pixels of the plot. */
export function plotShapes(placed: PlacedPlot): readonly PictureShape[] {
  const { plot } = placed;
  return [
    ...(plot.shape === "candles"
      ? candleShapes(placed)
      : plot.lines.flatMap((line) => lineShapes(line, placed))),
    ...levelShapes(placed),
    ...markShapes(placed),
  ];
}
