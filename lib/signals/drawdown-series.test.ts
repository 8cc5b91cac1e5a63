import fc from "fast-check";
import { expect, it } from "vitest";
import { drawdownSeries } from "./drawdown-series.ts";
import { maxDrawdown } from "./max-drawdown.ts";

it("measures each price by the highest up to it, gaps staying gaps", () => {
  expect(drawdownSeries([null, 100, 50, null, 200, 150])).toEqual([null, 0, -0.5, null, 0, -0.25]);
});

it("never looks ahead: a later high changes no earlier value", () => {
  expect(drawdownSeries([100, 80, 999]).slice(0, 2)).toEqual(drawdownSeries([100, 80]));
});

it("is deepest where the maximum drawdown is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 }), (prices) => {
      const deepest = maxDrawdown(prices.map((priceUsd, atMs) => ({ atMs, priceUsd })));
      expect(Math.min(...drawdownSeries(prices).map((fall) => fall ?? 0))).toBe(deepest?.maxDrawdown);
    }),
  );
});
