/** What a picture shows besides its lines, as plain SVG: Recharts need not know of it. */
import type { WriteValue } from "@/lib/format/resolution";
import { candleBoxes } from "./candle-boxes";
import { candleColours } from "./candle-colours";
import { gutterLabels } from "./gutter-labels";
import { HALF_DATE_PX, type PlotFrame } from "./plot-frame";
import type { TimePlot } from "./time-plot";
import type { TimeTick } from "./time-ticks";
import type { ValueAxis } from "./value-axis";

const LABEL_PX = 11;
/** Narrower shades are not named: the name would stand in the next one. */
const NAMED_FROM_PX = 44;
const MARK_PX = 4;

interface LayerProps {
  readonly plot: TimePlot;
  readonly frame: PlotFrame;
}

/** Those that stand in the frame, in pixels. */
function shadesIn({ plot, frame }: LayerProps) {
  return plot.shades.flatMap((shade) => {
    const left = Math.max(0, frame.x(shade.fromMs));
    const width = Math.min(frame.width, frame.x(shade.toMs)) - left;
    return width > 0 ? [{ ...shade, left, width }] : [];
  });
}

export function Shades({ plot, frame }: LayerProps) {
  return (
    <g fill="var(--line-strong)">
      {shadesIn({ plot, frame }).map(({ fromMs, left, width, tone }) => (
        <rect
          key={fromMs}
          x={left}
          y={frame.top}
          width={width}
          height={frame.height}
          fillOpacity={tone === "strong" ? 0.45 : 0.16}
        />
      ))}
    </g>
  );
}

/** Drawn after the lines, which stay clear of the letters. */
export function ShadeNames({ plot, frame }: LayerProps) {
  const named = shadesIn({ plot, frame }).filter(({ width }) => width >= NAMED_FROM_PX);
  return (
    <g fontSize={10} fill="var(--muted)" stroke="var(--canvas)" strokeWidth={3} paintOrder="stroke">
      {named.map(({ fromMs, left, label }) => (
        <text key={fromMs} x={left + 4} y={frame.top + 11}>
          {label}
        </text>
      ))}
    </g>
  );
}

export function Level({ y, frame }: { readonly y: number; readonly frame: PlotFrame }) {
  return <line x1={0} x2={frame.width} y1={y} y2={y} stroke="var(--muted)" strokeDasharray="4 3" />;
}

export function Candles({ plot, axis, frame }: LayerProps & { readonly axis: ValueAxis }) {
  const yOf = (share: number) => frame.top + share * frame.height;
  return (
    <g>
      {candleBoxes(plot, axis).map((box) => {
        const middle = (box.left + box.width / 2) * frame.width;
        return (
          <g key={box.startMs} {...candleColours(box)}>
            <line x1={middle} x2={middle} y1={yOf(box.high)} y2={yOf(box.low)} />
            <rect
              x={box.left * frame.width}
              y={yOf(box.bodyTop)}
              width={Math.max(1, box.width * frame.width)}
              height={Math.max(1, (box.bodyBottom - box.bodyTop) * frame.height)}
            />
          </g>
        );
      })}
    </g>
  );
}

/** A hollow diamond where the print was, at the edge where that is outside. */
export function Marks({ plot, frame }: LayerProps) {
  return (
    <g fill="var(--canvas)" stroke="var(--warn-ink)" strokeWidth={1.25}>
      {plot.marks.map(({ atMs, value, words }) => (
        <path
          key={atMs}
          d={`M${frame.x(atMs)} ${frame.y(value) - MARK_PX}l${MARK_PX} ${MARK_PX}l${-MARK_PX} ${MARK_PX}l${-MARK_PX} ${-MARK_PX}Z`}
        >
          <title>{words}</title>
        </path>
      ))}
    </g>
  );
}

interface GutterProps extends LayerProps {
  readonly axis: ValueAxis;
  readonly formatValue: WriteValue;
}

export function Gutter({ plot, axis, frame, formatValue }: GutterProps) {
  return (
    <g fontSize={LABEL_PX} dominantBaseline="central">
      {gutterLabels(plot, axis, frame.height, formatValue).map(({ text, y, colour }) => (
        <text
          key={`${text} ${y}`}
          x={frame.width + 8}
          y={frame.top + y}
          fill={colour ?? "var(--muted)"}
          fontWeight={colour === null ? undefined : 600}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

export function Dates({ dates, frame }: { readonly dates: readonly TimeTick[]; readonly frame: PlotFrame }) {
  return (
    <g fontSize={LABEL_PX} fill="var(--muted)" textAnchor="middle">
      {dates.map(({ atMs, label }) => (
        <text key={atMs} x={Math.max(HALF_DATE_PX, frame.x(atMs))} y={frame.top + frame.height + 17}>
          {label}
        </text>
      ))}
    </g>
  );
}
