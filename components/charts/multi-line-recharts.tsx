"use client";
/** The lines by Recharts, reduced to the width that there is. Loaded when the page has been drawn; it fills the same frame. */
import { memo } from "react";
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import type { MultiLineLayout } from "./multi-line-layout";
import { lineLook } from "./multi-line-look";
import { type MultiLinePlot, pointsOf } from "./multi-line-plot";
import { reducePoints } from "./reduce-points";
import type { TimedValue } from "./time-plot";

/** Of points to pixels: a line's highs and lows within four pixels are kept. */
const POINTS_PER_PIXEL = 0.5;
const LEAST_POINTS = 120;
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

interface MultiLineRechartsProps {
  readonly plot: MultiLinePlot;
  readonly layout: MultiLineLayout;
  readonly widthPx: number;
  readonly heightPx: number;
}

const timeOf = ({ atMs }: TimedValue) => atMs;
const valueOf = ({ value }: TimedValue) => value;

function MultiLineRecharts({ plot, layout, widthPx, heightPx }: MultiLineRechartsProps) {
  const { times, lines } = plot;
  const { axis, valueTicks, timeTicks } = layout;
  const most = Math.max(LEAST_POINTS, Math.round(widthPx * POINTS_PER_PIXEL));
  return (
    <LineChart
      width={widthPx}
      height={heightPx}
      margin={NO_MARGIN}
      accessibilityLayer={false}
      className="absolute inset-0 [&_svg]:overflow-visible"
    >
      <CartesianGrid
        stroke="var(--line)"
        horizontalPoints={valueTicks.map(({ top }) => (top / 100) * heightPx)}
        verticalPoints={timeTicks.map(({ left }) => (left / 100) * widthPx)}
      />
      <XAxis
        hide
        type="number"
        dataKey={timeOf}
        domain={[times[0] ?? 0, times.at(-1) ?? 0]}
        allowDataOverflow
      />
      <YAxis hide type="number" scale={axis.scale} domain={[axis.low, axis.high]} allowDataOverflow />
      {lines.map((line) => {
        const { colour, dash } = lineLook(line.place);
        return (
          <Line
            key={line.id}
            data={reducePoints(pointsOf(line, times), valueOf, most)}
            dataKey={valueOf}
            style={{ stroke: colour }}
            strokeDasharray={dash}
            strokeWidth={1.5}
            strokeLinejoin="round"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            tooltipType="none"
            legendType="none"
          />
        );
      })}
    </LineChart>
  );
}

/** Drawn anew only with other lines or another width: the crosshair moves beside it. */
export default memo(MultiLineRecharts);
