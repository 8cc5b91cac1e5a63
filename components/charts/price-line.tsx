"use client";
/**
 * A price over time: drawn in percent, so that the server's HTML fits every width. Pointer, finger and arrow keys read single
 * points; the table beside it holds the same for screen readers.
 */
import { type CSSProperties, type PointerEvent, useState } from "react";
import { formatMoment } from "@/lib/format/moment";
import { formatPriceUsd } from "@/lib/format/price";
import { type TimeZone, zoneName } from "@/lib/format/wall-clock";
import { type LineLayout, nearestIndex, PLOT_SIZE, type PricedPoint } from "./line-layout";

/** Labels of the axis that are nearer to the last value than this (percent of the height) give way to it. */
const CROWDED = 7;

interface PriceLineProps {
  readonly layout: LineLayout;
  /** Of the times that are read; the layout's days must begin at its midnight. */
  readonly timeZone: TimeZone;
  readonly name: string;
}

export function PriceLine({ layout, timeZone, name }: PriceLineProps) {
  const [index, setIndex] = useState<number | null>(null);
  const { points, last } = layout;
  const read = index === null ? undefined : points[index];
  const textOf = ({ atMs, priceUsd }: PricedPoint) =>
    `${formatMoment(atMs, timeZone)} · ${formatPriceUsd(priceUsd)}`;
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setIndex(nearestIndex(points, (100 * (clientX - left)) / width));
  };
  return (
    <div>
      <p className="h-5 text-xs text-muted" aria-hidden>
        {read === undefined ? `USD · days in ${zoneName(last.atMs, timeZone)}` : textOf(read)}
      </p>
      <div
        className="relative mr-18 h-64 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent"
        onPointerMove={onPointerMove}
        onPointerLeave={() => setIndex(null)}
      >
        <Plot layout={layout} name={name} />
        {layout.priceTicks
          .filter(({ top }) => Math.abs(top - last.top) > CROWDED)
          .map(({ priceUsd, top }) => (
            <AxisLabel key={priceUsd} style={{ top: `${top}%` }} text={formatPriceUsd(priceUsd)} />
          ))}
        <AxisLabel style={{ top: `${last.top}%` }} text={formatPriceUsd(last.priceUsd)} isStrong />
        <Dot point={read ?? last} />
        {read !== undefined && (
          <span
            aria-hidden
            className="absolute inset-y-0 w-px bg-line-strong"
            style={{ left: `${read.left}%` }}
          />
        )}
        <input
          type="range"
          aria-label={`Read ${name} at a moment`}
          aria-valuetext={textOf(read ?? last)}
          min={0}
          max={points.length - 1}
          value={index ?? points.length - 1}
          onChange={(event) => setIndex(event.target.valueAsNumber)}
          onBlur={() => setIndex(null)}
          className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        />
      </div>
      <div aria-hidden className="relative mt-1 mr-18 h-4 text-2xs text-muted">
        {layout.dayTicks.map(({ label, left }) => (
          <span
            key={label}
            className="absolute -translate-x-1/2 whitespace-nowrap max-sm:nth-last-[even]:hidden"
            style={{ left: `${left}%` }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function Plot({ layout, name }: { readonly layout: LineLayout; readonly name: string }) {
  const { first, last, lowUsd, highUsd } = layout;
  const scale = PLOT_SIZE / 100;
  const [from, to, low, high] = [first.priceUsd, last.priceUsd, lowUsd, highUsd].map(formatPriceUsd);
  return (
    <svg
      role="img"
      aria-label={`${name}: from ${from ?? ""} to ${to ?? ""}, low ${low ?? ""}, high ${high ?? ""}`}
      viewBox={`0 0 ${PLOT_SIZE} ${PLOT_SIZE}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      <g stroke="var(--line)" vectorEffect="non-scaling-stroke">
        {layout.priceTicks.map(({ priceUsd, top }) => (
          <line
            key={priceUsd}
            x1={0}
            x2={PLOT_SIZE}
            y1={top * scale}
            y2={top * scale}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {layout.dayTicks.map(({ label, left }) => (
          <line
            key={label}
            x1={left * scale}
            x2={left * scale}
            y1={0}
            y2={PLOT_SIZE}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
      <path
        d={layout.path}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

interface AxisLabelProps {
  readonly text: string;
  readonly style: CSSProperties;
  readonly isStrong?: boolean;
}

function AxisLabel({ text, style, isStrong = false }: AxisLabelProps) {
  return (
    <span
      aria-hidden
      style={style}
      className={`absolute left-full ml-2 -translate-y-1/2 text-2xs whitespace-nowrap ${isStrong ? "font-semibold text-ink" : "text-muted"}`}
    >
      {text}
    </span>
  );
}

function Dot({ point: { left, top } }: { readonly point: PricedPoint }) {
  return (
    <span
      aria-hidden
      style={{ left: `${left}%`, top: `${top}%` }}
      className="absolute size-1.5 -translate-1/2 rounded-full bg-ink"
    />
  );
}
