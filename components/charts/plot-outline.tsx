/** A plot as the server draws it, without knowing its width: the same size, lines and labels as the picture that replaces it. */

import type { WriteValue } from "@/lib/format/resolution";
import type { TimeZone } from "@/lib/format/wall-clock";
import { candleBoxes } from "./candle-boxes";
import { candleColours } from "./candle-colours";
import { gutterLabels } from "./gutter-labels";
import { areaPath, OUTLINE_SIZE, outlinePath } from "./outline-paths";
import { FRAME_BOTTOM, FRAME_TOP, gutterOf, HALF_DATE_PX, shareOfTime } from "./plot-frame";
import { timeAxis } from "./time-axis";
import type { TimePlot } from "./time-plot";
import { shareOnAxis, type ValueAxis } from "./value-axis";

/** Labels are kept apart as if the plot were this high, which it nearly is. */
const USUAL_HEIGHT = 290;
/** As many dates as fit a phone; every second one is left out there. */
const DATES = 8;

interface PlotOutlineProps {
  readonly plot: TimePlot;
  readonly axis: ValueAxis;
  readonly timeZone: TimeZone;
  readonly formatValue: WriteValue;
}

const percent = (share: number) => `${100 * share}%`;

export function PlotOutline({ plot, axis, timeZone, formatValue }: PlotOutlineProps) {
  const dates = timeAxis(plot, DATES, timeZone).map(({ label, atMs }) => ({
    label,
    left: shareOfTime(plot, atMs),
  }));
  return (
    <div
      aria-hidden
      className="absolute text-2xs"
      style={{ top: FRAME_TOP, left: 0, right: gutterOf(plot), bottom: FRAME_BOTTOM }}
    >
      <Lines plot={plot} axis={axis} dates={dates} />
      {gutterLabels(plot, axis, USUAL_HEIGHT, formatValue).map(({ text, y, colour }) => (
        <span
          key={`${text} ${y}`}
          className={`absolute left-full ml-2 -translate-y-1/2 whitespace-nowrap ${colour === null ? "text-muted" : "font-semibold"}`}
          style={{ top: percent(y / USUAL_HEIGHT), color: colour ?? undefined }}
        >
          {text}
        </span>
      ))}
      {dates.map(({ label, left }) => (
        <span
          key={left}
          className="absolute top-full mt-1.5 -translate-x-1/2 whitespace-nowrap text-muted max-sm:nth-last-[even]:hidden"
          style={{ left: `max(${HALF_DATE_PX}px, ${percent(left)})` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

interface LinesProps extends Pick<PlotOutlineProps, "plot" | "axis"> {
  readonly dates: readonly { readonly label: string; readonly left: number }[];
}

function Lines({ plot, axis, dates }: LinesProps) {
  const yOf = (value: number) => OUTLINE_SIZE * (1 - (shareOnAxis(axis, value) ?? 0));
  const across = { x1: 0, x2: OUTLINE_SIZE, vectorEffect: "non-scaling-stroke" };
  return (
    <svg
      viewBox={`0 0 ${OUTLINE_SIZE} ${OUTLINE_SIZE}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      <g stroke="var(--line)">
        {axis.ticks.map((value) => (
          <line key={value} {...across} y1={yOf(value)} y2={yOf(value)} />
        ))}
        {dates.map(({ left }) => (
          <path
            key={left}
            d={`M${left * OUTLINE_SIZE} 0V${OUTLINE_SIZE}`}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
      {plot.level !== null && (
        <line
          {...across}
          y1={yOf(plot.level)}
          y2={yOf(plot.level)}
          stroke="var(--muted)"
          strokeDasharray="4 3"
        />
      )}
      {plot.shape === "candles"
        ? candleBoxes(plot, axis).map((box) => (
            <g key={box.startMs} {...candleColours(box)}>
              <path
                d={`M${(box.left + box.width / 2) * OUTLINE_SIZE} ${box.high * OUTLINE_SIZE}V${box.low * OUTLINE_SIZE}`}
                vectorEffect="non-scaling-stroke"
              />
              <rect
                x={box.left * OUTLINE_SIZE}
                y={box.bodyTop * OUTLINE_SIZE}
                width={box.width * OUTLINE_SIZE}
                height={Math.max(2, (box.bodyBottom - box.bodyTop) * OUTLINE_SIZE)}
                vectorEffect="non-scaling-stroke"
              />
            </g>
          ))
        : plot.lines.map((line) => (
            <g key={line.id}>
              {plot.shape === "area" && <path d={areaPath(line, plot, axis)} fill="var(--line)" />}
              <path
                d={outlinePath(line, plot, axis)}
                fill="none"
                stroke={line.colour}
                strokeWidth="1.5"
                strokeLinecap="round"
                strokeLinejoin="round"
                vectorEffect="non-scaling-stroke"
              />
            </g>
          ))}
    </svg>
  );
}
