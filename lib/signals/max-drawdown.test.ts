import fc from "fast-check";
import { expect, it } from "vitest";
import { maxDrawdown } from "./max-drawdown.ts";

const series = (...prices: readonly (number | null)[]) =>
  prices.map((priceUsd, index) => ({ atMs: index * 10, priceUsd }));

it("is the deepest fall, with its peak and its trough, not the fall to the end", () => {
  expect(maxDrawdown(series(100, 200, 50, 180, 90, 300, 290))).toEqual({
    maxDrawdown: -0.75,
    peakAtMs: 10,
    troughAtMs: 20,
  });
});

it("is the last day’s fall where that was the only large one", () => {
  const changes = [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];
  const prices = changes.reduce((all, change) => [...all, (all.at(-1) ?? 0) * (1 + change)], [100]);
  expect(maxDrawdown(series(...prices))?.maxDrawdown).toBeCloseTo(-0.1, 12);
});

it("is zero without peak or trough where the price never fell", () => {
  expect(maxDrawdown(series(1, 1, 2))).toEqual({ maxDrawdown: 0, peakAtMs: null, troughAtMs: null });
});

it("falls from the first of equal peaks to the first of equal troughs", () => {
  expect(maxDrawdown(series(8, 8, 4, 4, 8, 4))).toEqual({ maxDrawdown: -0.5, peakAtMs: 0, troughAtMs: 20 });
});

it("looks over gaps and needs two known prices", () => {
  expect(maxDrawdown(series(null, 4, null, 1))).toEqual({ maxDrawdown: -0.75, peakAtMs: 10, troughAtMs: 30 });
  expect(maxDrawdown(series(4, null))).toBeNull();
  expect(maxDrawdown([])).toBeNull();
});

it("agrees with trying every pair", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 }), (prices) => {
      const falls = prices.flatMap((high, from) => prices.slice(from).map((low) => low / high - 1));
      expect(maxDrawdown(series(...prices))?.maxDrawdown).toBe(Math.min(...falls));
    }),
  );
});
