import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { layOutLines, leftOf, nearestTime } from "./multi-line-layout";
import { lineLook } from "./multi-line-look";
import type { MultiLinePlot } from "./multi-line-plot";
import { thinnedIndices } from "./multi-line-thinned";
import { spanTicks } from "./multi-line-time-ticks";

const T = Date.UTC(2026, 4, 1);
const UTC = "UTC";

function plotOf(
  values: readonly (readonly (number | null)[])[],
  scale: "linear" | "log" = "linear",
): MultiLinePlot {
  const [first = []] = values;
  return {
    times: first.map((_, index) => T + index * DAY_MS),
    scale,
    lines: values.map((one, place) => ({ id: `line-${place}`, label: `L${place}`, place, values: one })),
  };
}

describe("layout", () => {
  test("a higher value stands higher, and the last point at the right edge", () => {
    const layout = layOutLines(
      plotOf([
        [100, 120],
        [100, 80],
      ]),
      UTC,
    );
    const [up, down] = layout?.lines.map(({ end }) => end) ?? [];
    expect(up?.left).toBe(100);
    expect(up?.top).toBeLessThan(down?.top ?? 0);
  });

  test("labels of lines that end together make room for each other and stay in order", () => {
    const layout = layOutLines(
      plotOf([
        [100, 101],
        [100, 100.9],
        [100, 100.8],
        [100, 20],
      ]),
      UTC,
    );
    const tops = layout?.lines.map(({ end }) => end?.labelTop ?? 0) ?? [];
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    for (const [index, top] of tops.entries())
      expect(top - (tops[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(6 - 1e-9);
  });

  test("a gap lifts the pen", () => {
    const [line] = layOutLines(plotOf([[1, 2, null, 3, 4]]), UTC)?.lines ?? [];
    expect(line?.path.match(/M/g)).toHaveLength(2);
  });

  test("a line without a value has no end, and does not keep the others from being drawn", () => {
    const layout = layOutLines(
      plotOf([
        [1, 2],
        [null, null],
      ]),
      UTC,
    );
    expect(layout?.lines.map(({ end }) => end === null)).toEqual([false, true]);
    expect(layout?.lines[1]?.path).toBe("");
  });

  test("a flat line and a tiny one can be drawn", () => {
    for (const values of [
      [100, 100, 100],
      [1e-10, 2e-10],
    ]) {
      const [line] = layOutLines(plotOf([values]), UTC)?.lines ?? [];
      expect(line?.path).not.toContain("NaN");
      expect(line?.end?.top).toBeGreaterThanOrEqual(0);
      expect(line?.end?.top).toBeLessThanOrEqual(100);
    }
  });

  test("on a logarithmic axis equal ratios are equal heights", () => {
    const layout = layOutLines(
      plotOf(
        [
          [10, 10],
          [100, 100],
          [1000, 1000],
        ],
        "log",
      ),
      UTC,
    );
    const [low, middle, high] = layout?.lines.map(({ end }) => end?.top ?? 0) ?? [];
    expect((low ?? 0) - (middle ?? 0)).toBeCloseTo((middle ?? 0) - (high ?? 0), 6);
  });

  test("one time, and no value at all, are nothing to draw", () => {
    expect(layOutLines(plotOf([[1]]), UTC)).toBeNull();
    expect(layOutLines(plotOf([[null, null]]), UTC)).toBeNull();
    expect(layOutLines(plotOf([]), UTC)).toBeNull();
  });

  test("many points stay few in the drawing", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => Math.sin(index / 7));
    const [line] = layOutLines(plotOf([many]), UTC)?.lines ?? [];
    expect(line?.path.match(/[ML]/g)?.length).toBeLessThanOrEqual(240);
  });
});

describe("reading", () => {
  test("the pointer finds the nearest time, also of uneven ones", () => {
    const times = [T, T + HOUR_MS, T + 2 * HOUR_MS, T + 2.5 * HOUR_MS];
    for (const [index, atMs] of times.entries())
      expect(nearestTime({ times }, leftOf({ times }, atMs))).toBe(index);
    expect(nearestTime({ times }, -5)).toBe(0);
    expect(nearestTime({ times }, 105)).toBe(3);
    expect(nearestTime({ times: [] }, 50)).toBe(0);
  });

  test("a table is thinned evenly from its newest row", () => {
    expect(thinnedIndices(3, 400)).toEqual([2, 1, 0]);
    const thinned = thinnedIndices(2_161, 400);
    expect(thinned.length).toBeLessThanOrEqual(400);
    expect(thinned[0]).toBe(2_160);
    expect(thinned.at(-1)).toBeGreaterThanOrEqual(0);
    expect(thinnedIndices(0, 400)).toEqual([]);
  });
});

describe("time axis", () => {
  test("a day is told in hours of the zone, more in days", () => {
    const hours = spanTicks(T + 10 * 60_000, T + DAY_MS, 8, UTC);
    expect(hours.length).toBeGreaterThan(3);
    expect(hours.length).toBeLessThanOrEqual(8);
    expect(hours.every(({ label }) => /^\d\d:00$/.test(label))).toBe(true);
    const kolkata = spanTicks(T, T + DAY_MS, 8, "Asia/Kolkata");
    expect(kolkata.every(({ atMs }) => (atMs + 5.5 * HOUR_MS) % HOUR_MS === 0)).toBe(true);
    expect(spanTicks(T, T + 30 * DAY_MS, 8, UTC).every(({ label }) => label.endsWith("May"))).toBe(true);
  });
});

test("eight places have eight looks, and no colour is told by its hue alone", () => {
  const looks = Array.from({ length: 8 }, (_, place) => lineLook(place));
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(looks.map(({ dash }) => dash)).size).toBeGreaterThanOrEqual(7);
});
