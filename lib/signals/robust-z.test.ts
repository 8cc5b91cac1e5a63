import fc from "fast-check";
import { expect, it } from "vitest";
import { robustZ } from "./robust-z.ts";

const BEFORE = [0.09, 0.11, 0.1, 0.12, 0.08, 0.1, 0.1].map(Math.log);

it("is not swallowed by the outlier that it measures", () => {
  expect(robustZ(Math.log(1.28), BEFORE)).toBeCloseTo(18.042152174, 9);
});

it("is zero in the middle and unknown without a spread", () => {
  expect(robustZ(Math.log(0.1), BEFORE)).toBe(0);
  expect(robustZ(5, [1, 1, 1])).toBeNull();
  expect(robustZ(5, [])).toBeNull();
});

it("does not depend on the unit: a factor shifts all logarithms alike", () => {
  // Eighths, so that adding is exact and only the formula is tested.
  const eighths = fc.integer({ min: -80, max: 80 }).map((count) => count / 8);
  fc.assert(
    fc.property(fc.array(eighths, { minLength: 5, maxLength: 30 }), eighths, (others, shift) => {
      const shifted = others.map((log) => log + shift);
      expect(robustZ(12 + shift, shifted)).toBe(robustZ(12, others));
    }),
  );
});
