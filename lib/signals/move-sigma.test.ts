import fc from "fast-check";
import { expect, it } from "vitest";
import { moveSigma } from "./move-sigma.ts";

it("measures the move in standard deviations of its own steps", () => {
  const steps = [0.02, -0.01, 0.03, -0.02];
  const prices = [1];
  for (const step of steps) prices.push((prices.at(-1) ?? 1) * Math.exp(step));
  // Mean 0.005, squared distances 0.0017, so sd = √(0.0017/3).
  expect(moveSigma(prices)).toBeCloseTo(0.02 / (Math.sqrt(0.0017 / 3) * Math.sqrt(4)), 9);
});

it("is unknown where the steps do not differ: a flat line and steady growth have no scale of their own", () => {
  expect(moveSigma([0.1, 0.1, 0.1, 0.1])).toBeNull();
  expect(moveSigma(Array.from({ length: 168 }, (_, hour) => 0.0003 * 1.01 ** hour))).toBeNull();
});

it("is unknown with fewer than three known prices", () => {
  expect(moveSigma([1, null, 2])).toBeNull();
});

it("turns its sign with the direction of time and does not depend on the unit", () => {
  const prices = fc.array(fc.integer({ min: 500, max: 2000 }), { minLength: 3, maxLength: 50 });
  fc.assert(
    fc.property(prices, (list) => {
      const sigma = moveSigma(list);
      if (sigma === null) return;
      expect(moveSigma(list.toReversed())).toBeCloseTo(-sigma, 6);
      expect(moveSigma(list.map((price) => price / 1024))).toBeCloseTo(sigma, 6);
    }),
  );
});
