import fc from "fast-check";
import { expect, it } from "vitest";
import { slopeInterval } from "./slope-interval.ts";

it("is that of a worked example", () => {
  // By hand: slope 0.6, Σ residual² = 2.4, Σ(x − x̄)² = 10, s.e. = √(0.8/10), t(3) = 3.182446.
  const interval = slopeInterval({ xs: [1, 2, 3, 4, 5], ys: [2, 4, 5, 4, 5] }, 0.95);
  expect(interval?.slope).toBeCloseTo(0.6, 12);
  expect(interval?.low).toBeCloseTo(0.6 - 3.182446 * Math.sqrt(0.08), 6);
  expect(interval?.high).toBeCloseTo(0.6 + 3.182446 * Math.sqrt(0.08), 6);
});

it("has no width around points on a line", () => {
  const interval = slopeInterval({ xs: [0, 1, 2, 3], ys: [1, 3, 5, 7] }, 0.95);
  expect(interval?.low).toBeCloseTo(2, 12);
  expect(interval?.high).toBeCloseTo(2, 12);
});

it("is unknown with two points, which fit any line, and where x does not vary", () => {
  expect(slopeInterval({ xs: [0, 1], ys: [0, 1] }, 0.95)).toBeNull();
  expect(slopeInterval({ xs: [1, 1, 1], ys: [0, 1, 2] }, 0.95)).toBeNull();
});

it("holds its slope, and is wider the surer it is to be", () => {
  const values = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(values, (pairs) => {
      const points = { xs: pairs.map(([x]) => x), ys: pairs.map(([, y]) => y) };
      const narrow = slopeInterval(points, 0.5);
      const wide = slopeInterval(points, 0.99);
      if (narrow === null || wide === null) {
        expect(new Set(points.xs).size).toBe(1);
        return;
      }
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(narrow.low).toBeLessThanOrEqual(narrow.slope);
      expect(narrow.slope).toBeLessThanOrEqual(narrow.high);
      expect(narrow.high).toBeLessThanOrEqual(wide.high);
    }),
  );
});
