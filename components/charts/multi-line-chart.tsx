"use client";
/**
 * Up to eight lines over one time axis. The frame, its labels and the crosshair are ours and do not move when Recharts comes in
 * place of the server's drawing; reading values redraws no line.
 */
import { type PointerEvent, Suspense, useEffect, useMemo, useState } from "react";
import { fetchedPart } from "@/components/ui/fetched-part";
import { formatMoment } from "@/lib/format/moment";
import type { WriteValue } from "@/lib/format/resolution";
import { type TimeZone, zoneName } from "@/lib/format/wall-clock";
import { MultiLineDrawing } from "./multi-line-drawing";
import { layOutLines, leftOf, nearestTime } from "./multi-line-layout";
import { MultiLineMarks } from "./multi-line-marks";
import type { MultiLinePlot } from "./multi-line-plot";
import { MultiLineValues } from "./multi-line-values";
import { readingStep } from "./value-axis";

const Recharts = fetchedPart(async () => (await import("./multi-line-recharts")).default, MultiLineDrawing);

/** The same as the plot's `h-72`. */
const HEIGHT_PX = 288;

interface MultiLineChartProps {
  readonly plot: MultiLinePlot;
  readonly timeZone: TimeZone;
  /** What is drawn, for screen readers. */
  readonly name: string;
  readonly formatValue: WriteValue;
  /** The unit in words, beside the zone of the dates. */
  readonly unit: string;
}

export function MultiLineChart({ plot, timeZone, name, formatValue, unit }: MultiLineChartProps) {
  const [read, setRead] = useState<number | null>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const widthPx = useWidth(frame);
  const layout = useMemo(() => layOutLines(plot, timeZone), [plot, timeZone]);
  if (layout === null) return null;
  const { times, lines } = plot;
  const writeRead = (value: number | null) => formatValue(value, readingStep(layout.axis));
  const last = times.length - 1;
  const index = Math.min(read ?? last, last);
  const atMs = times[index] ?? 0;
  const spoken = lines.map(({ label, values }) => `${label} ${writeRead(values[index] ?? null)}`).join(", ");
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setRead(nearestTime(plot, (100 * (clientX - left)) / width));
  };
  const drawing = <MultiLineDrawing layout={layout} />;
  return (
    <div>
      <p className="min-h-5 text-xs text-muted" aria-hidden>
        {unit} · times in {zoneName(atMs, timeZone)}
      </p>
      <div
        ref={setFrame}
        role="group"
        aria-label={name}
        className="relative mr-26 h-72 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent max-sm:mr-22"
        onPointerMove={onPointerMove}
        onPointerLeave={() => setRead(null)}
      >
        {widthPx === null ? (
          drawing
        ) : (
          <Suspense fallback={drawing}>
            <Recharts plot={plot} layout={layout} widthPx={widthPx} heightPx={HEIGHT_PX} />
          </Suspense>
        )}
        <MultiLineMarks layout={layout} formatValue={formatValue} />
        {read !== null && (
          <span
            aria-hidden
            className="absolute inset-y-0 w-px bg-line-strong"
            style={{ left: `${leftOf(plot, atMs)}%` }}
          />
        )}
        <input
          type="range"
          aria-label={`Read ${name} at a moment`}
          aria-valuetext={`${formatMoment(atMs, timeZone)}: ${spoken}`}
          min={0}
          max={last}
          value={index}
          onChange={(event) => setRead(event.target.valueAsNumber)}
          onBlur={() => setRead(null)}
          className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        />
      </div>
      <div aria-hidden className="relative mt-1 mr-26 h-4 text-2xs text-muted max-sm:mr-22">
        {layout.timeTicks.map(({ label, left }) => (
          <span
            key={label}
            className="absolute -translate-x-1/2 whitespace-nowrap max-sm:nth-last-[even]:hidden"
            style={{ left: `${left}%` }}
          >
            {label}
          </span>
        ))}
      </div>
      <MultiLineValues
        lines={lines}
        index={index}
        moment={formatMoment(atMs, timeZone)}
        formatValue={writeRead}
      />
    </div>
  );
}

/** The element's width in whole pixels as it changes; null before it has been measured. */
function useWidth(element: HTMLElement | null): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidthPx(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
