import { expect, it } from "vitest";
import { areaPath, outlinePath } from "./outline-paths";
import type { TimePlot } from "./time-plot";
import { axisOf } from "./value-axis";

function drawn(values: readonly (number | null)[], changes: Partial<TimePlot> = {}) {
  const points = values.map((value, index) => ({ atMs: index, value }));
  const line = { id: "a", label: "", colour: "black", points, unfinishedFromMs: null };
  const plot: TimePlot = {
    fromMs: 0,
    toMs: values.length - 1,
    stepMs: 1,
    shape: "line",
    lines: [line],
    candles: [],
    shades: [],
    marks: [],
    level: null,
    scale: "linear",
    fromZero: true,
    ...changes,
  };
  const axis = axisOf(plot);
  return axis && { path: outlinePath(line, plot, axis), area: areaPath(line, plot, axis) };
}

it("goes from edge to edge", () => {
  expect(drawn([0, 100])?.path).toBe("M0 1000L1000 56.6");
});

it("lifts the pen at a gap, and closes each piece of an area", () => {
  const holed = drawn([1, 1, null, null, null, 2, 2]);
  expect(holed?.path.match(/M/g)).toHaveLength(2);
  expect(holed?.area.match(/Z/g)).toHaveLength(2);
});

it("draws one point as a dot, and nothing of nothing", () => {
  expect(drawn([null, 5, null])?.path).toMatch(/^M500 [\d.]+h0$/);
  expect(drawn([null, null])).toBeNull();
  expect(drawn([])).toBeNull();
});

it("leaves a zero out of a logarithmic line", () => {
  expect(drawn([1, 0, 10], { scale: "log" })?.path.match(/[ML]/g)).toHaveLength(2);
});

it("leaves a young token's time before its first price empty", () => {
  expect(drawn([3, 4], { fromMs: -9 })?.path).toMatch(/^M900 /);
});

it("stays small whatever the number of points", () => {
  const path = drawn(Array.from({ length: 9_000 }, (_, index) => Math.sin(index) + 2))?.path ?? "";
  expect(path.length).toBeLessThan(6_000);
});
