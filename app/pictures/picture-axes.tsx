/** A chart within a picture: its lines, with times below and values to the right. */
import type { PictureChart } from "./picture";
import { LINE, LINE_STRONG, MUTED } from "./picture-colours";

const GUTTER = 108;
const TIME_ROW = 34;
const TITLE_ROW = 30;
const TIME_LABEL = 80;

export function PictureAxes({
  chart: { title, width, height, lines, valueTicks, timeTicks },
}: {
  readonly chart: PictureChart;
}) {
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        width: width + GUTTER,
        height: TITLE_ROW + height + TIME_ROW,
        color: MUTED,
        fontSize: 18,
      }}
    >
      <div style={{ display: "flex", position: "absolute", left: 0, top: 0 }}>{title}</div>
      <svg
        aria-hidden
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ position: "absolute", left: 0, top: TITLE_ROW }}
      >
        {valueTicks.map(({ at }) => (
          <path key={at} d={`M0 ${at}H${width}`} stroke={LINE} strokeWidth={1} fill="none" />
        ))}
        <path d={`M0 ${height - 0.5}H${width}`} stroke={LINE_STRONG} strokeWidth={1} fill="none" />
        {lines.map(({ path, colour, dash }) => (
          <path
            key={colour}
            d={path}
            stroke={colour}
            strokeWidth={2.5}
            strokeDasharray={dash}
            strokeLinejoin="round"
            strokeLinecap="round"
            fill="none"
          />
        ))}
      </svg>
      {valueTicks.map(({ at, text }) => (
        <div
          key={at}
          style={{ display: "flex", position: "absolute", left: width + 12, top: TITLE_ROW + at - 12 }}
        >
          {text}
        </div>
      ))}
      {timeTicks.map(({ at, text }) => (
        <div
          key={at}
          style={{
            display: "flex",
            position: "absolute",
            left: at - TIME_LABEL / 2,
            top: TITLE_ROW + height + 8,
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
