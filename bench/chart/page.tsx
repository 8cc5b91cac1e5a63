/**
 * A page that holds one chart of eight long series and nothing else: ours, or Recharts as its guide draws one, with every point;
 * or eight strokes and a word, which is the least that any page does when the pointer moves.
 */
import { type ReactNode, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { SERIES_COLOURS } from "../../components/charts/chart-colours.ts";
import { ChartReader } from "../../components/charts/chart-reader.tsx";
import { PlotPicture } from "../../components/charts/plot-picture.tsx";
import type { TimePlot } from "../../components/charts/time-plot.ts";
import { axisOf } from "../../components/charts/value-axis.ts";
import { HOUR_MS } from "../../lib/domain/time.ts";
import { UTC } from "../../lib/format/wall-clock.ts";
import { seededRandom } from "../measure/seeded-random.ts";
import { paintedAfter, untilIdle } from "../table/painted-after.ts";

/** Milliseconds from the input to the paint. */
export interface ChartBench {
  mount(): Promise<number>;
  /** The pointer moves to one share (0–1) of the chart's width after the other; a time for each. */
  hover(shares: readonly number[]): Promise<readonly number[]>;
}

export type ChartKind = "ours" | "bare" | "least";

declare global {
  interface Window {
    chartBench?: Readonly<Record<ChartKind, ChartBench>>;
  }
}

const LINES = 8;
const POINTS = 2_000;
const SIZE = { width: 1_280, height: 320 };

const random = seededRandom("chart");

/** Random walks around 100, the same ones on every page. */
const series = Array.from({ length: LINES }, (_, place) => {
  let value = 100;
  const points = Array.from({ length: POINTS }, (_point, index) => {
    value *= 1 + (random.next() - 0.5) / 50;
    return { atMs: index * HOUR_MS, value };
  });
  return { id: `series${place}`, label: `S${place}`, colour: SERIES_COLOURS[place] ?? "", points };
});

const rows = Array.from({ length: POINTS }, (_, index) =>
  Object.fromEntries([
    ["atMs", index * HOUR_MS],
    ...series.map(({ id, points }) => [id, points[index]?.value ?? null] as const),
  ]),
);

const plot: TimePlot = {
  fromMs: 0,
  toMs: (POINTS - 1) * HOUR_MS,
  stepMs: HOUR_MS,
  shape: "line",
  lines: series.map((line) => ({ ...line, unfinishedFromMs: null })),
  candles: [],
  shades: [],
  marks: [],
  level: null,
  scale: "linear",
  fromZero: false,
};

function Ours() {
  const axis = useMemo(() => axisOf(plot), []);
  if (axis === null) return null;
  return (
    <ChartReader
      plot={plot}
      axis={axis}
      size={SIZE}
      name="Eight series"
      idle=""
      wordsOf={({ atMs, figures }) => [
        { text: String(atMs) },
        ...figures.map(({ label, value }) => ({ text: `${label} ${value?.toFixed(2) ?? ""}` })),
      ]}
      onZoom={() => undefined}
    >
      <div data-chart="" className="absolute inset-0 will-change-transform">
        <PlotPicture
          plot={plot}
          axis={axis}
          size={SIZE}
          timeZone={UTC}
          formatValue={(value) => value?.toFixed(1) ?? "—"}
        />
      </div>
    </ChartReader>
  );
}

/** Without dots and animation, which would cost it far more. */
function Bare() {
  return (
    <LineChart {...SIZE} data={rows}>
      <CartesianGrid />
      <XAxis dataKey="atMs" type="number" domain={["dataMin", "dataMax"]} />
      <YAxis orientation="right" domain={["auto", "auto"]} />
      <Tooltip isAnimationActive={false} />
      {series.map(({ id, colour }) => (
        <Line key={id} dataKey={id} stroke={colour} dot={false} isAnimationActive={false} />
      ))}
    </LineChart>
  );
}

/** Says where the pointer is. */
function Least() {
  const [said, say] = useState(0);
  return (
    <div onPointerMove={({ clientX }) => say(clientX)}>
      <p>{said}</p>
      <svg aria-hidden className="recharts-surface" {...SIZE}>
        {series.map(({ id, colour }, index) => (
          <path key={id} className="recharts-curve" stroke={colour} d={`M0 ${index}h9`} />
        ))}
      </svg>
    </div>
  );
}

function place(): HTMLElement {
  const element = document.querySelector("main");
  if (element === null) throw new Error("the page has no place for a chart");
  return element;
}

function pointerMoves(target: Element, share: number): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { bubbles: true, clientX: left + share * width, clientY: top + height / 2 };
  target.dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
  target.dispatchEvent(new MouseEvent("mousemove", at));
}

/** `said` finds what the chart says of the moment under the pointer. */
function benchOf(chart: ReactNode, said: () => string): ChartBench {
  return {
    async mount() {
      await untilIdle();
      const isThere = () => place().querySelectorAll("path.recharts-curve").length >= LINES;
      return paintedAfter(() => createRoot(place()).render(chart), isThere);
    },
    async hover(shares) {
      const target = place().querySelector("svg.recharts-surface");
      if (target === null) throw new Error("no chart is there");
      const times: number[] = [];
      for (const share of shares) {
        await untilIdle();
        const before = said();
        const isSaid = () => said() !== before;
        times.push(await paintedAfter(() => pointerMoves(target, share), isSaid));
      }
      return times;
    },
  };
}

const inParagraph = () => place().querySelector("p")?.textContent ?? "";

window.chartBench = {
  ours: benchOf(<Ours />, inParagraph),
  least: benchOf(<Least />, inParagraph),
  bare: benchOf(<Bare />, () => place().querySelector(".recharts-tooltip-wrapper")?.textContent ?? ""),
};
