"use client";
/** Reads a chart at a moment, by pointer, finger and arrow keys, and takes a part of it by dragging. Lies above the picture. */
import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { chartBoxClass } from "./chart-box";
import { type PlotFrame, plotFrame, type Size } from "./plot-frame";
import { nearestTime, type Reading, readableTimes, readPlot } from "./reading";
import type { TimePlot } from "./time-plot";
import type { ValueAxis } from "./value-axis";

/** A shorter drag is a click. */
const DRAGGED_PX = 8;

/** What a reading says: its moment first, then a text for each figure. */
export type ReadingWords = (
  reading: Reading,
) => readonly { readonly text: string; readonly colour?: string }[];

interface ChartReaderProps {
  readonly plot: TimePlot;
  readonly axis: ValueAxis;
  /** Null before the first layout. */
  readonly size: Size | null;
  readonly name: string;
  readonly wordsOf: ReadingWords;
  readonly idle: string;
  readonly onZoom: (fromMs: number, toMs: number) => void;
  readonly children: ReactNode;
}

interface Drag {
  readonly from: number;
  readonly to: number;
}

export function ChartReader({ plot, axis, size, name, wordsOf, idle, onZoom, children }: ChartReaderProps) {
  const [readMs, setReadMs] = useState<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const slider = useRef<HTMLInputElement>(null);
  const times = useMemo(() => readableTimes(plot), [plot]);
  const frame = useMemo(() => size && plotFrame(size, plot, axis), [size, plot, axis]);
  const index = readMs === null ? times.length - 1 : nearestTime(times, readMs);
  const atMs = times[index];
  if (atMs === undefined) return <div className={chartBoxClass}>{children}</div>;
  const reading = readPlot(plot, atMs);
  const words = wordsOf(reading);

  const xOf = ({ clientX, currentTarget }: PointerEvent) => {
    const x = clientX - currentTarget.getBoundingClientRect().left;
    return Math.max(0, Math.min(frame?.width ?? 0, x));
  };
  const timeAt = (x: number) => plot.fromMs + (x / (frame?.width ?? 1)) * (plot.toMs - plot.fromMs);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    setReadMs(timeAt(xOf(event)));
    if (event.pointerType === "touch") return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: xOf(event), to: xOf(event) });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = xOf(event);
    setReadMs(timeAt(x));
    if (drag !== null) setDrag({ ...drag, to: x });
  };
  const onPointerUp = () => {
    setDrag(null);
    if (drag === null) return;
    if (isSelection(drag)) onZoom(timeAt(Math.min(drag.from, drag.to)), timeAt(Math.max(drag.from, drag.to)));
    else slider.current?.focus({ preventScroll: true });
  };
  const onPointerLeave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== "touch" && drag === null) setReadMs(null);
  };
  return (
    <div>
      <p
        aria-hidden
        className={`overflow-hidden pb-1 text-xs text-muted sm:h-6 sm:whitespace-nowrap ${plot.lines.length > 1 || plot.shape === "candles" ? "h-10" : "h-6"}`}
      >
        {readMs === null
          ? idle
          : words.map(({ text, colour }, place) => (
              // Two lines can say the same: only their places differ.
              <span key={place} className="mr-3 inline-block" style={{ color: colour }}>
                {text}
              </span>
            ))}
      </p>
      <div
        className={`${chartBoxClass} cursor-crosshair touch-pan-y select-none has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={onPointerLeave}
      >
        {children}
        {frame !== null && readMs !== null && <Crosshair reading={reading} frame={frame} />}
        {frame !== null && drag !== null && isSelection(drag) && <Selection drag={drag} frame={frame} />}
        <input
          ref={slider}
          type="range"
          aria-label={`Read ${name} at a moment`}
          aria-valuetext={words.map(({ text }) => text).join(", ")}
          min={0}
          max={times.length - 1}
          value={index}
          onChange={({ target }) => setReadMs(times[target.valueAsNumber] ?? null)}
          onBlur={() => setReadMs(null)}
          className="pointer-events-none absolute inset-0 m-0 size-full opacity-0"
        />
      </div>
    </div>
  );
}

function isSelection({ from, to }: Drag): boolean {
  return Math.abs(to - from) >= DRAGGED_PX;
}

function Crosshair({ reading, frame }: { readonly reading: Reading; readonly frame: PlotFrame }) {
  const left = frame.x(reading.atMs);
  return (
    <div aria-hidden className="pointer-events-none">
      <span className="absolute w-px bg-line-strong" style={{ left, top: frame.top, height: frame.height }} />
      {reading.figures.map(({ colour, value }, place) =>
        value === null ? null : (
          <span
            key={place}
            className="absolute size-1.5 -translate-1/2 rounded-full"
            style={{ left, top: frame.y(value), backgroundColor: colour }}
          />
        ),
      )}
    </div>
  );
}

function Selection({ drag, frame }: { readonly drag: Drag; readonly frame: PlotFrame }) {
  const { from, to } = drag;
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute border-x border-accent bg-accent/15"
      style={{
        left: Math.min(from, to),
        width: Math.abs(to - from),
        top: frame.top,
        height: frame.height,
      }}
    />
  );
}
