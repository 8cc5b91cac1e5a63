/** A chart within a picture: its plot, with times below and values to the right. */
import { NOTE_ROW, type PictureChart, type PictureLabel, type PictureShade } from "./picture";
import { CANVAS, INK, LINE, LINE_STRONG, MUTED } from "./picture-colours";

const TIME_ROW = 34;
const TITLE_ROW = 30;
const TIME_LABEL = 80;

/** A line behind a name stays clear of its letters. */
const HALO = [1, 2, 3].map(() => `0 0 3px ${CANVAS}`).join(", ");

const PLACED = { display: "flex", position: "absolute" } as const;

export function PictureAxes({ chart }: { readonly chart: PictureChart }) {
  const { title, note, width, height, gutter, shades, valueLabels, timeTicks } = chart;
  const top = TITLE_ROW + (note === "" ? 0 : NOTE_ROW);
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        width: width + gutter,
        height: top + height + TIME_ROW,
        color: MUTED,
        fontSize: 18,
      }}
    >
      <div style={{ ...PLACED, left: 0, top: 0, color: INK }}>{title}</div>
      {note !== "" && <div style={{ ...PLACED, left: 0, top: TITLE_ROW - 4, fontSize: 16 }}>{note}</div>}
      <Plot chart={chart} top={top} />
      {shades.map((shade) => (
        <ShadeName key={shade.left} shade={shade} top={top} />
      ))}
      {valueLabels.map((label) => (
        <ValueLabel key={`${label.text} ${label.at}`} label={label} left={width + 12} top={top} />
      ))}
      {timeTicks.map(({ at, text }) => (
        <div
          key={at}
          style={{
            ...PLACED,
            left: at - TIME_LABEL / 2,
            top: top + height + 8,
            width: TIME_LABEL,
            justifyContent: "center",
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

interface PlotProps {
  readonly chart: PictureChart;
  readonly top: number;
}

function Plot({ chart: { width, height, shades, gridAt, shapes }, top }: PlotProps) {
  return (
    <svg
      aria-hidden
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: "absolute", left: 0, top }}
    >
      {shades.map((shade) => (
        <rect
          key={shade.left}
          x={shade.left}
          y={0}
          width={shade.width}
          height={height}
          fill={LINE_STRONG}
          fillOpacity={shade.opacity}
        />
      ))}
      {gridAt.map((at) => (
        <path key={at} d={`M0 ${at}H${width}`} stroke={LINE} strokeWidth={1} fill="none" />
      ))}
      <path d={`M0 ${height - 0.5}H${width}`} stroke={LINE_STRONG} strokeWidth={1} fill="none" />
      {shapes.map(({ path, stroke, fill, strokeWidth, dash }) => (
        <path
          key={`${stroke} ${path}`}
          d={path}
          stroke={stroke}
          fill={fill}
          strokeWidth={strokeWidth}
          strokeDasharray={dash}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}

function ShadeName({ shade: { left, label }, top }: { readonly shade: PictureShade; readonly top: number }) {
  if (label === "") return null;
  return (
    <div style={{ ...PLACED, left: left + 6, top: top + 2, fontSize: 15, textShadow: HALO }}>{label}</div>
  );
}

interface ValueLabelProps {
  readonly label: PictureLabel;
  readonly left: number;
  readonly top: number;
}

function ValueLabel({ label: { at, text, colour }, left, top }: ValueLabelProps) {
  const isEnd = colour !== null;
  return (
    <div
      style={{
        ...PLACED,
        left,
        top: top + at - 12,
        color: isEnd ? colour : MUTED,
        fontWeight: isEnd ? 600 : 400,
        whiteSpace: "nowrap",
      }}
    >
      {text}
    </div>
  );
}
