import { expect, it } from "vitest";
import { priceTicks } from "./price-ticks";

it("puts round steps inside the range", () => {
  expect(priceTicks(0.231, 0.287, 4)).toEqual([0.24, 0.26, 0.28]);
  expect(priceTicks(74_100, 78_900, 4)).toEqual([76_000, 78_000]);
});

it("is exact for micro prices", () => {
  expect(priceTicks(2.0e-7, 2.4e-7, 4)).toEqual([2e-7, 2.1e-7, 2.2e-7, 2.3e-7, 2.4e-7]);
});

it("marks a flat line with its one value", () => {
  expect(priceTicks(1.5, 1.5, 4)).toEqual([1.5]);
});

it("has no ticks for what is no range", () => {
  expect(priceTicks(2, 1, 4)).toEqual([]);
  expect(priceTicks(Number.NaN, 1, 4)).toEqual([]);
});
