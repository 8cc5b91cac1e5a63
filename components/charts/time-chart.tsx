"use client";
/**
 * A chart over time. The server's HTML holds its outline; Recharts is fetched once the page is there and draws the same plot
 * in the same place.
 */
import { Suspense, useMemo } from "react";
import type { WriteValue } from "@/lib/format/resolution";
import type { TimeZone } from "@/lib/format/wall-clock";
import "./chart-colours.css";
import { fetchedPart } from "@/components/ui/fetched-part";
import { ChartReader, type ReadingWords } from "./chart-reader";
import { PlotOutline } from "./plot-outline";
import type { TimePlot } from "./time-plot";
import { useSize } from "./use-size";
import { axisOf } from "./value-axis";

const PlotPicture = fetchedPart(async () => (await import("./plot-picture")).PlotPicture, PlotOutline);

interface TimeChartProps {
  readonly plot: TimePlot;
  readonly timeZone: TimeZone;
  /** What is drawn, for those who do not see it: “Price of OpenGradient over 7 days”. */
  readonly name: string;
  /** For axis and labels. */
  readonly formatValue: WriteValue;
  readonly wordsOf: ReadingWords;
  /** Stands where readings do while nothing is read. */
  readonly idle: string;
  readonly isStale: boolean;
  /** What dragging over a part of the plot does. */
  readonly onZoom: (fromMs: number, toMs: number) => void;
}

/** Null where nothing can be drawn: say why in its place, in an `EmptyChart`. */
export function TimeChart({ plot, timeZone, name, formatValue, isStale, ...reading }: TimeChartProps) {
  const [size, measure] = useSize();
  const axis = useMemo(() => axisOf(plot), [plot]);
  if (axis === null) return null;
  const drawn = { plot, axis, timeZone, formatValue };
  const outline = <PlotOutline {...drawn} />;
  return (
    <ChartReader {...reading} plot={plot} axis={axis} size={size} name={name}>
      <div
        ref={measure}
        data-chart=""
        role="img"
        aria-label={name}
        className={`absolute inset-0 will-change-transform [&_svg]:overflow-visible [&_svg]:outline-none ${isStale ? "opacity-60 grayscale" : ""}`}
      >
        <Suspense fallback={outline}>
          {size === null ? outline : <PlotPicture {...drawn} size={size} />}
        </Suspense>
      </div>
    </ChartReader>
  );
}
