import { expect, it } from "vitest";
import { ratioSeries } from "./ratio-series.ts";

it("is the price in units of the benchmark", () => {
  expect(ratioSeries([2, 3], [80_000, 60_000])).toEqual([0.000025, 0.00005]);
});

it("is unknown where either is", () => {
  expect(ratioSeries([null, 2, 3, 4], [1, null, 0])).toEqual([null, null, null, null]);
});
