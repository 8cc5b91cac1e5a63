/** Lines over time as the paths and labels of a picture. */
import { brokenAtGaps } from "@/components/charts/broken-at-gaps";
import { reducePoints } from "@/components/charts/reduce-points";
import { svgPath } from "@/components/charts/svg-path";
import { timeAxis } from "@/components/charts/time-axis";
import type { TimedValue } from "@/components/charts/time-plot";
import { shareOnAxis, valueAxis } from "@/components/charts/value-axis";
import type { Scale } from "@/lib/domain/token-view";
import { UTC } from "@/lib/format/wall-clock";
import { drawableText } from "./drawable-text";
import type { PictureChart, PictureLine } from "./picture";

/** As fine as the picture's pixels. */
const MAX_POINTS = 600;
const TIME_TICKS = 7;
const MAX_TICK_LENGTH = 12;

export interface DrawnLine extends Omit<PictureLine, "path"> {
  readonly points: readonly TimedValue[];
}

export interface ChartToDraw {
  readonly title: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly stepMs: number;
  readonly scale: Scale;
  readonly lines: readonly DrawnLine[];
  readonly format: (value: number) => string;
}

/** Null where there is nothing to draw: fewer than two known points, or no time between them. */
export function pictureChart(
  { title, fromMs, toMs, stepMs, scale, lines, format }: ChartToDraw,
  { width, height }: { readonly width: number; readonly height: number },
): PictureChart | null {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const axis = valueAxis(values, scale, false);
  if (axis === null || values.length < 2 || toMs <= fromMs) return null;
  const x = (atMs: number) => (width * (atMs - fromMs)) / (toMs - fromMs);
  const y = (value: number) => {
    const share = shareOnAxis(axis, value);
    return share === null ? null : height * (1 - share);
  };
  const pathOf = (points: readonly TimedValue[]) =>
    svgPath(
      reducePoints(brokenAtGaps(points, stepMs), ({ value }) => value, MAX_POINTS).map(({ atMs, value }) => ({
        x: x(atMs),
        y: value === null ? null : y(value),
      })),
    );
  return {
    title: drawableText(title, 80),
    width,
    height,
    lines: lines.map(({ points, colour, dash }) => ({ colour, dash, path: pathOf(points) })),
    valueTicks: axis.ticks.flatMap((tick) => {
      const at = y(tick);
      return at === null ? [] : [{ at, text: drawableText(format(tick), MAX_TICK_LENGTH) }];
    }),
    timeTicks: timeAxis({ fromMs, toMs }, TIME_TICKS, UTC).map(({ atMs, label }) => ({
      at: x(atMs),
      text: label,
    })),
  };
}
