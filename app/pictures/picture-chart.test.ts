import { describe, expect, test } from "vitest";
import type { PlotLine, TimePlot } from "@/components/charts/time-plot";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { type ChartToDraw, pictureChart } from "./picture-chart";

const SIZE = { width: 1088, height: 236 };
const WIDTH = 980;

function lineOf(changes: Partial<PlotLine> = {}): PlotLine {
  return { id: "price", label: "", colour: "var(--ink)", points: [], unfinishedFromMs: null, ...changes };
}

function hourly(values: readonly (number | null)[]) {
  return values.map((value, hour) => ({ atMs: hour * HOUR_MS, value }));
}

function chartOf(
  values: readonly (number | null)[],
  plot: Partial<TimePlot> = {},
  changes: Partial<ChartToDraw> = {},
) {
  return pictureChart(
    {
      title: "Price, 7d",
      notes: [],
      plot: {
        fromMs: 0,
        toMs: (values.length - 1) * HOUR_MS,
        stepMs: HOUR_MS,
        shape: "line",
        lines: [lineOf({ points: hourly(values) })],
        candles: [],
        shades: [],
        marks: [],
        level: null,
        scale: "linear",
        fromZero: false,
        ...plot,
      },
      format: String,
      dashOf: () => "none",
      labelsEnds: true,
      ...changes,
    },
    SIZE,
  );
}

const numbersIn = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const firstPath = (chart: ReturnType<typeof chartOf>) => chart?.shapes[0]?.path ?? "";

test("a line goes from edge to edge within the plot", () => {
  const path = firstPath(chartOf([1, 5, 3, 2]));
  expect(path).toMatch(/^M0 .*L980 /);
  const ys = numbersIn(path).filter((_, index) => index % 2 === 1);
  expect(Math.min(...ys)).toBeGreaterThan(0);
  expect(Math.max(...ys)).toBeLessThan(SIZE.height);
});

test.each([
  ["nothing", []],
  ["one point", [1]],
  ["unknown ones alone", [null, null, null]],
])("%s is no chart", (_, values) => {
  expect(chartOf(values)).toBeNull();
});

test("a flat line, tiny prices and an 82 % fall are drawn", () => {
  for (const values of [
    [2, 2, 2],
    [2.014e-7, 2.1e-7, 1.9e-7],
    [1, 1, 0.18, 0.18],
  ]) {
    const path = firstPath(chartOf(values));
    expect(path).toMatch(/^M/);
    expect(numbersIn(path).every(Number.isFinite)).toBe(true);
  }
});

test("a line is not drawn across a gap", () => {
  const points = [0, 1, 2, 30, 31].map((hour) => ({ atMs: hour * HOUR_MS, value: hour + 1 }));
  const path = firstPath(chartOf([], { toMs: 31 * HOUR_MS, lines: [lineOf({ points })] }));
  expect(path.match(/M/g)).toHaveLength(2);
});

test("a young token's line begins where its history does", () => {
  const points = Array.from({ length: 72 }, (_, hour) => ({
    atMs: 87 * DAY_MS + hour * HOUR_MS,
    value: 1 + hour,
  }));
  const path = firstPath(chartOf([], { toMs: 90 * DAY_MS, lines: [lineOf({ points })] }));
  expect(numbersIn(path)[0]).toBeCloseTo((WIDTH * 87) / 90, 0);
});

test("thousands of points become few, with their peak", () => {
  const values = Array.from({ length: 8_000 }, (_, hour) => (hour === 4_321 ? 100 : Math.sin(hour)));
  const path = firstPath(chartOf(values));
  expect(path.length).toBeLessThan(12_000);
  expect(Math.min(...numbersIn(path).filter((_, index) => index % 2 === 1))).toBeLessThan(20);
});

describe("lines beside each other", () => {
  const lines = [
    lineOf({ id: "own", label: "OPG", points: hourly([100, 110, 120]) }),
    lineOf({ id: "bitcoin", label: "BTC", colour: "var(--series-1)", points: hourly([100, 101, 120.1]) }),
  ];
  const chart = chartOf([1, 2, 3], { lines, level: 100 });
  const ends = chart?.valueLabels.filter(({ colour }) => colour !== null) ?? [];

  test("each has its colour, and its name with it at its end", () => {
    expect(chart?.shapes.slice(0, 2).map(({ stroke }) => stroke)).toEqual(["#17191e", "#2563b8"]);
    expect(ends.map(({ text, colour }) => [text, colour])).toEqual([
      ["OPG 120", "#17191e"],
      ["BTC 120.1", "#2563b8"],
    ]);
  });

  test("no name stands upon another, or upon a tick", () => {
    const places = (chart?.valueLabels ?? []).map(({ at }) => at).toSorted((one, other) => one - other);
    const nearest = Math.min(...places.slice(1).map((at, index) => at - (places[index] ?? 0)));
    expect(nearest).toBeGreaterThan(18);
    expect(places.at(-1)).toBeLessThanOrEqual(SIZE.height);
  });

  test("long names have the room that they need", () => {
    const long = lines.map((line) => ({ ...line, label: "AI median" }));
    expect(chartOf([1, 2, 3], { lines: long })?.gutter).toBeGreaterThan(chart?.gutter ?? 0);
    expect((chart?.width ?? 0) + (chart?.gutter ?? 0)).toBe(SIZE.width);
  });
});

test("a running day is dashed, and what a volume's line lies on is filled", () => {
  const points = hourly([1, 2, 3]);
  const line = lineOf({ points, unfinishedFromMs: HOUR_MS });
  const chart = chartOf([1, 2, 3], { shape: "area", lines: [line], fromZero: true });
  expect(chart?.shapes.map(({ fill, dash }) => [fill, dash])).toEqual([
    ["#e7e8eb", "none"],
    ["none", "none"],
    ["none", "6 6"],
  ]);
});

test("candles rise and fall in the page's colours; one that is not over is hollow", () => {
  const candle = (hour: number, openUsd: number, closeUsd: number, isComplete: boolean) => ({
    startMs: hour * HOUR_MS,
    endMs: (hour + 1) * HOUR_MS,
    openUsd,
    closeUsd,
    highUsd: 5,
    lowUsd: 1,
    isComplete,
  });
  const candles = [candle(0, 2, 4, true), candle(1, 4, 3, true), candle(2, 3, 4, false)];
  const chart = chartOf([2, 4, 3, 4], { shape: "candles", candles });
  const bodies = chart?.shapes.filter(({ path }) => path.endsWith("Z")) ?? [];
  expect(bodies.map(({ stroke, fill }) => [stroke, fill])).toEqual([
    ["#0b7a4b", "#0b7a4b"],
    ["#c02f3c", "#c02f3c"],
    ["#0b7a4b", "#ffffff"],
  ]);
  expect(chart?.shapes).toHaveLength(6);
});

test("shades stand where their days do, and are named where there is room", () => {
  const shades = [
    { fromMs: 0, toMs: 5 * HOUR_MS, tone: "strong", label: "stormy" },
    { fromMs: 5 * HOUR_MS, toMs: 5.2 * HOUR_MS, tone: "light", label: "normal" },
  ] as const;
  const drawn = chartOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { shades })?.shades ?? [];
  expect(drawn.map(({ left, label }) => [left, label])).toEqual([
    [0, "stormy"],
    [WIDTH / 2, ""],
  ]);
  expect(drawn[0]?.width).toBeCloseTo(WIDTH / 2);
});

test("a broken print is marked, within the plot", () => {
  const marks = [{ atMs: HOUR_MS, value: 900, words: "suspect print" }];
  const mark = chartOf([1, 2, 3], { marks })?.shapes.at(-1)?.path ?? "";
  expect(mark).toMatch(/^M490 -6l/);
});

test("a zero has no place on a logarithmic scale", () => {
  const path = firstPath(chartOf([1, 0, 10, 100], { scale: "log" }));
  expect(path.match(/[ML]/g)).toHaveLength(3);
});

test("a note takes its room from the plot", () => {
  const chart = chartOf([1, 2], {}, { notes: ["Not drawn: BTC (rate limited)."] });
  expect(chart).toMatchObject({ note: "Not drawn: BTC (rate limited).", height: SIZE.height - 24 });
});
