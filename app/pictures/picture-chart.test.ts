import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { type ChartToDraw, pictureChart } from "./picture-chart";

const SIZE = { width: 980, height: 236 };
const LOOK = { colour: "#17191e", dash: "none" };

function chartOf(values: readonly (number | null)[], changes: Partial<ChartToDraw> = {}) {
  const points = values.map((value, hour) => ({ atMs: hour * HOUR_MS, value }));
  return pictureChart(
    {
      title: "Price, 7d",
      fromMs: 0,
      toMs: (values.length - 1) * HOUR_MS,
      stepMs: HOUR_MS,
      scale: "linear",
      lines: [{ ...LOOK, points }],
      format: String,
      ...changes,
    },
    SIZE,
  );
}

const numbersIn = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

test("a line goes from edge to edge within the plot", () => {
  const path = chartOf([1, 5, 3, 2])?.lines[0]?.path ?? "";
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
    const chart = chartOf(values);
    expect(chart?.lines[0]?.path).toMatch(/^M/);
    expect(numbersIn(chart?.lines[0]?.path ?? "").every(Number.isFinite)).toBe(true);
  }
});

test("a line is not drawn across a gap", () => {
  const points = [0, 1, 2, 30, 31].map((hour) => ({ atMs: hour * HOUR_MS, value: hour + 1 }));
  const path = chartOf([], { toMs: 31 * HOUR_MS, lines: [{ ...LOOK, points }] })?.lines[0]?.path ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
});

test("a young token's line begins where its history does", () => {
  const points = Array.from({ length: 72 }, (_, hour) => ({
    atMs: 87 * DAY_MS + hour * HOUR_MS,
    value: 1 + hour,
  }));
  const path = chartOf([], { toMs: 90 * DAY_MS, lines: [{ ...LOOK, points }] })?.lines[0]?.path ?? "";
  expect(numbersIn(path)[0]).toBeCloseTo((980 * 87) / 90, 0);
});

test("thousands of points become few, with their peak", () => {
  const values = Array.from({ length: 8_000 }, (_, hour) => (hour === 4_321 ? 100 : Math.sin(hour)));
  const path = chartOf(values)?.lines[0]?.path ?? "";
  expect(path.length).toBeLessThan(12_000);
  expect(Math.min(...numbersIn(path).filter((_, index) => index % 2 === 1))).toBeLessThan(20);
});
