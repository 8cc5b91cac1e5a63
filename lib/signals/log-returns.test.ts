import fc from "fast-check";
import { expect, it } from "vitest";
import { logReturns } from "./log-returns.ts";

it("are the logarithms of neighbouring ratios", () => {
  const [up, down] = logReturns([100, 110, 99]);
  expect(up).toBeCloseTo(Math.log(1.1), 12);
  expect(down).toBeCloseTo(Math.log(0.9), 12);
});

it("bridge a gap with one return", () => {
  expect(logReturns([100, null, 0, 110])).toEqual([Math.log(1.1)]);
});

it("are none with fewer than two known prices", () => {
  expect(logReturns([])).toEqual([]);
  expect(logReturns([null, 5, null])).toEqual([]);
});

it("add up to the whole move, gaps or not", () => {
  const price = fc.option(fc.double({ min: 1e-9, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(price, { minLength: 2 }), (prices) => {
      const known = prices.filter((value) => value !== null);
      const move = Math.log((known.at(-1) ?? 1) / (known[0] ?? 1));
      expect(logReturns(prices).reduce((sum, step) => sum + step, 0)).toBeCloseTo(move, 9);
    }),
  );
});
