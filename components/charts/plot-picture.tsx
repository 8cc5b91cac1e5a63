"use client";
/**
 * A plot drawn by Recharts, loaded after the page. Axes and places are computed already, the same ones as the outline's, so only
 * its surface and its curves are used, and handed finished points: a whole `LineChart` would keep a store of its own to find out
 * each of them again. What is read by pointer and keys lies above the picture and never redraws it.
 */
import { memo, useMemo } from "react";
import { Curve, Surface } from "recharts";
import type { WriteValue } from "@/lib/format/resolution";
import type { TimeZone } from "@/lib/format/wall-clock";
import { drawnPoints } from "./drawn-points";
import { GridLines } from "./grid-lines";
import { type PlotFrame, plotFrame, type Size } from "./plot-frame";
import { Candles, Dates, Gutter, Level, Marks, ShadeNames, Shades } from "./plot-layers";
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
  readonly formatValue: WriteValue;
}

export const PlotPicture = memo(function PlotPicture(props: PlotPictureProps) {
  const { plot, axis, size, timeZone, formatValue } = props;
  const frame = useMemo(() => plotFrame(size, plot, axis), [size, plot, axis]);
  const dates = timeAxis(plot, Math.max(2, Math.floor(frame.width / DATE_PX)), timeZone);
  return (
    <Surface {...size}>
      <Shades plot={plot} frame={frame} />
      <GridLines
        left={0}
        top={frame.top}
        width={frame.width}
        height={frame.height}
        xs={dates.map(({ atMs }) => frame.x(atMs))}
        ys={axis.ticks.map(frame.y)}
      />
      {plot.shape === "candles" ? (
        <Candles plot={plot} axis={axis} frame={frame} />
      ) : (
        <Lines plot={plot} axis={axis} frame={frame} />
      )}
      {plot.level !== null && <Level y={frame.y(plot.level)} frame={frame} />}
      <Marks plot={plot} frame={frame} />
      <ShadeNames plot={plot} frame={frame} />
      <Gutter plot={plot} axis={axis} frame={frame} formatValue={formatValue} />
      <Dates dates={dates} frame={frame} />
    </Surface>
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
