/** A plot as the paths and labels of a picture. */
import { gutterLabels } from "@/components/charts/gutter-labels";
import { type Size, shareOfTime } from "@/components/charts/plot-frame";
import { timeAxis } from "@/components/charts/time-axis";
import type { PlotLine, Shade, TimePlot } from "@/components/charts/time-plot";
import { axisOf, type ValueAxis } from "@/components/charts/value-axis";
import type { WriteValue } from "@/lib/format/resolution";
import { UTC } from "@/lib/format/wall-clock";
import { drawableText } from "./drawable-text";
import { NOTE_ROW, type PictureChart, type PictureLabel, type PictureShade } from "./picture";
import { lightColour } from "./picture-colours";
import { plotShapes, yOf } from "./picture-shapes";

const TIME_TICKS = 7;
const MAX_TITLE_LENGTH = 100;
const MAX_NOTE_LENGTH = 130;
const MAX_LABEL_LENGTH = 24;

/** A picture's letters by those of the page: labels are kept apart as they are there. */
const ENLARGED = 18 / 11;
const LEAST_GUTTER = 108;
const GUTTER_BESIDE_TEXT = 22;
const LETTER = 10.5;

/** Of a shade that is named, and how dark the two tones are. */
const NAMED_FROM = 70;
const SHADE_OPACITY = { strong: 0.45, light: 0.16 } as const;

export interface ChartToDraw {
  readonly title: string;
  /** Sentences. */
  readonly notes: readonly string[];
  readonly plot: TimePlot;
  readonly format: WriteValue;
  /** Of a line, for `stroke-dasharray`. */
  readonly dashOf: (line: PlotLine) => string;
  /** Whether lines have their name and value at their end. */
  readonly labelsEnds: boolean;
}

function shadeOf({ fromMs, toMs, tone, label }: Shade, plot: TimePlot, plotWidth: number): PictureShade {
  const left = plotWidth * shareOfTime(plot, fromMs);
  const width = plotWidth * shareOfTime(plot, toMs) - left;
  return { left, width, opacity: SHADE_OPACITY[tone], label: width < NAMED_FROM ? "" : label };
}

function labelsOf(chart: ChartToDraw, axis: ValueAxis, height: number): readonly PictureLabel[] {
  const lines = chart.labelsEnds ? chart.plot.lines : [];
  return gutterLabels({ lines }, axis, height / ENLARGED, chart.format).map(({ text, y, colour }) => ({
    at: y * ENLARGED,
    text: drawableText(text, MAX_LABEL_LENGTH),
    colour: colour && lightColour(colour),
  }));
}

/** Fewer than two known points, or no time between them, are no chart. */
function hasCourse({ lines, candles, fromMs, toMs }: TimePlot): boolean {
  const known = lines.flatMap(({ points }) => points).filter(({ value }) => value !== null);
  return toMs > fromMs && known.length + candles.length >= 2;
}

/** `size`: of all of it but the times and the title. Null where there is nothing to draw. */
export function pictureChart(chart: ChartToDraw, size: Size): PictureChart | null {
  const { title, plot, dashOf } = chart;
  const axis = axisOf(plot);
  if (axis === null || !hasCourse(plot)) return null;
  const note = drawableText(chart.notes.join(" "), MAX_NOTE_LENGTH);
  const height = size.height - (note === "" ? 0 : NOTE_ROW);
  const valueLabels = labelsOf(chart, axis, height);
  const longest = Math.max(0, ...valueLabels.map(({ text }) => text.length));
  const gutter = Math.ceil(Math.max(LEAST_GUTTER, GUTTER_BESIDE_TEXT + LETTER * longest));
  const width = size.width - gutter;
  return {
    title: drawableText(title, MAX_TITLE_LENGTH),
    note,
    width,
    height,
    gutter,
    shades: plot.shades.map((shade) => shadeOf(shade, plot, width)),
    gridAt: axis.ticks.map((tick) => yOf(axis, height, tick)),
    shapes: plotShapes({ plot, axis, size: { width, height }, dashOf }),
    valueLabels,
    timeTicks: timeAxis(plot, TIME_TICKS, UTC).map(({ atMs, label }) => ({
      at: width * shareOfTime(plot, atMs),
      text: label,
    })),
  };
}
