"use client";
/**
 * The lines by Recharts, reduced to the width that there is. Loaded when the page has been drawn; it fills the same frame. Places
 * are those of the layout, so only its surface and curves are used.
 */
import { memo, useMemo } from "react";
import { Curve, Surface } from "recharts";
import { GridLines } from "./grid-lines";
import { leftOf, type MultiLineLayout, topOf } from "./multi-line-layout";
import { lineLook } from "./multi-line-look";
import { type MultiLinePlot, pointsOf } from "./multi-line-plot";
import { reducePoints } from "./reduce-points";

/** Of points to pixels: a line's highs and lows within four pixels are kept. */
const POINTS_PER_PIXEL = 0.5;
const LEAST_POINTS = 120;

interface MultiLineRechartsProps {
  readonly plot: MultiLinePlot;
  readonly layout: MultiLineLayout;
  readonly widthPx: number;
  readonly heightPx: number;
}

function MultiLineRecharts({ plot, layout, widthPx, heightPx }: MultiLineRechartsProps) {
  const { axis, valueTicks, timeTicks } = layout;
  const lines = useMemo(() => {
    const most = Math.max(LEAST_POINTS, Math.round(widthPx * POINTS_PER_PIXEL));
    return plot.lines.map((line) => ({
      ...line,
      points: reducePoints(pointsOf(line, plot.times), ({ value }) => value, most).map(({ atMs, value }) => ({
        x: (leftOf(plot, atMs) / 100) * widthPx,
        y: value === null ? null : (topOf(axis, value) / 100) * heightPx,
      })),
    }));
  }, [plot, axis, widthPx, heightPx]);
  return (
    <Surface width={widthPx} height={heightPx} className="absolute inset-0 overflow-visible">
      <GridLines
        left={0}
        top={0}
        width={widthPx}
        height={heightPx}
        xs={timeTicks.map(({ left }) => (left / 100) * widthPx)}
        ys={valueTicks.map(({ top }) => (top / 100) * heightPx)}
      />
      {lines.map(({ id, place, points }) => {
        const { colour, dash } = lineLook(place);
        return (
          <Curve
            key={id}
            type="linear"
            points={points}
            fill="none"
            style={{ stroke: colour }}
            strokeDasharray={dash}
            strokeWidth={1.5}
            strokeLinejoin="round"
          />
        );
      })}
    </Surface>
  );
}

/** Drawn anew only with other lines or another width: the crosshair moves beside it. */
export default memo(MultiLineRecharts);
