"use client";
/**
 * A plot drawn by Recharts, loaded after the page. Axes and places are computed already, the same ones as the outline's, so its
 * curves are handed finished points: a `Line` would have the chart find out each of them again. What is read by pointer and
 * keys lies above the picture and never redraws it.
 */
import { memo, useMemo } from "react";
import { CartesianGrid, Curve, LineChart } from "recharts";
import type { TimeZone } from "@/lib/format/wall-clock";
import { drawnPoints } from "./drawn-points";
import { FRAME_BOTTOM, FRAME_TOP, gutterOf, type PlotFrame, plotFrame, type Size } from "./plot-frame";
import { Candles, Dates, Gutter, Level, Marks, Shades } from "./plot-layers";
import { timeAxis } from "./time-axis";
import type { TimedValue, TimePlot } from "./time-plot";
import type { ValueAxis } from "./value-axis";

/** From one date to the next at least. */
const DATE_PX = 84;
const UNFINISHED = "4 3";

interface PlotPictureProps {
  readonly plot: TimePlot;
  readonly axis: ValueAxis;
  readonly size: Size;
  readonly timeZone: TimeZone;
  readonly formatValue: (value: number) => string;
}

export const PlotPicture = memo(function PlotPicture(props: PlotPictureProps) {
  const { plot, axis, size, timeZone, formatValue } = props;
  const frame = useMemo(() => plotFrame(size, plot, axis), [size, plot, axis]);
  const dates = timeAxis(plot, Math.max(2, Math.floor(frame.width / DATE_PX)), timeZone);
  return (
    <LineChart
      {...size}
      margin={{ top: FRAME_TOP, right: gutterOf(plot), bottom: FRAME_BOTTOM, left: 0 }}
      accessibilityLayer={false}
    >
      <Shades plot={plot} frame={frame} />
      <CartesianGrid
        stroke="var(--line)"
        verticalPoints={dates.map(({ atMs }) => frame.x(atMs))}
        horizontalPoints={axis.ticks.map(frame.y)}
      />
      {plot.shape === "candles" ? (
        <Candles plot={plot} axis={axis} frame={frame} />
      ) : (
        <Lines plot={plot} axis={axis} frame={frame} />
      )}
      {plot.level !== null && <Level y={frame.y(plot.level)} frame={frame} />}
      <Marks plot={plot} frame={frame} />
      <Gutter plot={plot} axis={axis} frame={frame} formatValue={formatValue} />
      <Dates dates={dates} frame={frame} />
    </LineChart>
  );
});

interface LinesProps extends Pick<PlotPictureProps, "plot" | "axis"> {
  readonly frame: PlotFrame;
}

function Lines({ plot, axis, frame }: LinesProps) {
  const drawn = useMemo(() => {
    const isDrawable = (value: number) => axis.scale === "linear" || value > 0;
    const placed = (points: readonly TimedValue[]) =>
      points.map(({ atMs, value }) => ({ x: frame.x(atMs), y: value === null ? null : frame.y(value) }));
    return plot.lines.map((line) => {
      const { finished, unfinished } = drawnPoints(line, plot.stepMs, frame.width, isDrawable);
      return { ...line, finished: placed(finished), unfinished: placed(unfinished) };
    });
  }, [plot, axis, frame]);
  const bottom = frame.top + frame.height;
  return drawn.map(({ id, colour, finished, unfinished }) => (
    <g key={id} stroke={colour} strokeWidth={1.5} strokeLinecap="round" strokeLinejoin="round" fill="none">
      {plot.shape === "area" && (
        <Curve
          type="linear"
          points={[...finished, ...unfinished.slice(1)]}
          baseLine={bottom}
          stroke="none"
          fill="var(--line)"
        />
      )}
      <Curve type="linear" points={finished} />
      <Curve type="linear" points={unfinished} strokeDasharray={UNFINISHED} />
    </g>
  ));
}
