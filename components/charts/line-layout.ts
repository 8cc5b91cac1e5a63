/**
 * Where everything of a price line stands, in percent of the plot: the picture stretches with the page and needs no measuring.
 */
import type { Series } from "@/lib/domain/series";
import { HOUR_MS } from "@/lib/domain/time";
import type { TimeZone } from "@/lib/format/wall-clock";
import { priceTicks } from "./price-ticks";
import { type PlotPoint, svgPath } from "./svg-path";
import { dayTicks } from "./time-ticks";

/** The plot's own units: the path is drawn in a square of this size and stretched. */
export const PLOT_SIZE = 1000;

/** Points further apart than this have something missing between them: the line is not drawn across. */
const GAP_MS = 6 * HOUR_MS;
/** Room above and below the line, as a part of its range. */
const MARGIN = 0.06;

export interface PricedPoint {
  readonly atMs: number;
  readonly priceUsd: number;
  /** Percent from the left and from the top. */
  readonly left: number;
  readonly top: number;
}

export interface LineLayout {
  readonly path: string;
  readonly points: readonly PricedPoint[];
  readonly first: PricedPoint;
  readonly last: PricedPoint;
  readonly lowUsd: number;
  readonly highUsd: number;
  readonly priceTicks: readonly { readonly priceUsd: number; readonly top: number }[];
  readonly dayTicks: readonly { readonly label: string; readonly left: number }[];
}

/** Null when fewer than two prices are known: there is no line to draw. Days begin at the zone's midnight. */
export function layOutLine(series: Series, timeZone: TimeZone): LineLayout | null {
  const known = series.flatMap(({ atMs, priceUsd }) => (priceUsd === null ? [] : [{ atMs, priceUsd }]));
  const [start, end] = [known[0], known.at(-1)];
  if (start === undefined || end === undefined || start.atMs === end.atMs) return null;

  const prices = known.map(({ priceUsd }) => priceUsd);
  const [lowUsd, highUsd] = [Math.min(...prices), Math.max(...prices)];
  const span = highUsd - lowUsd || Math.abs(highUsd) || 1;
  const top = (priceUsd: number) => (100 * (highUsd + MARGIN * span - priceUsd)) / (span * (1 + 2 * MARGIN));
  const flatTop = (priceUsd: number) => (highUsd === lowUsd ? 50 : top(priceUsd));
  const left = (atMs: number) => (100 * (atMs - start.atMs)) / (end.atMs - start.atMs);
  const place = (point: { atMs: number; priceUsd: number }): PricedPoint => ({
    ...point,
    left: left(point.atMs),
    top: flatTop(point.priceUsd),
  });

  return {
    path: svgPath(withGaps(known.map(place))),
    points: known.map(place),
    first: place(start),
    last: place(end),
    lowUsd,
    highUsd,
    priceTicks: priceTicks(lowUsd, highUsd, 4).map((priceUsd) => ({ priceUsd, top: flatTop(priceUsd) })),
    dayTicks: dayTicks(start.atMs, end.atMs, 8, timeZone).map(({ atMs, label }) => ({
      label,
      left: left(atMs),
    })),
  };
}

function withGaps(points: readonly PricedPoint[]): readonly PlotPoint[] {
  const scale = PLOT_SIZE / 100;
  return points.flatMap(({ atMs, left, top }, index): readonly PlotPoint[] => {
    const here = { x: left * scale, y: top * scale };
    const before = points[index - 1];
    return before !== undefined && atMs - before.atMs > GAP_MS ? [{ x: here.x, y: null }, here] : [here];
  });
}

/** The point nearest to a place on the plot, in percent from the left. */
export function nearestIndex(points: readonly PricedPoint[], left: number): number {
  let nearest = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.left - left) < Math.abs((points[nearest]?.left ?? Infinity) - left)) nearest = index;
  });
  return nearest;
}
