import fc from "fast-check";
import { expect, it } from "vitest";
import { relativeReturn } from "./relative-return.ts";

it("compares what two holders ended with, not the difference of two percentages", () => {
  expect(relativeReturn(0.21, 0.1)).toBeCloseTo(0.1, 12);
  expect(relativeReturn(0.066, -0.0044)).toBeCloseTo(1.066 / 0.9956 - 1, 12);
});

it("reads a day of −82 % as −82 % while the benchmark stands still", () => {
  expect(relativeReturn(-0.82, 0)).toBeCloseTo(-0.82, 12);
});

it("reads a total loss as −100 %", () => {
  expect(relativeReturn(-1, 0.5)).toBe(-1);
});

it("stays unknown when either change is, or when a change cannot be", () => {
  expect(relativeReturn(null, 0.1)).toBeNull();
  expect(relativeReturn(0.1, null)).toBeNull();
  expect(relativeReturn(0.1, -1)).toBeNull();
  expect(relativeReturn(-1.2, 0.1)).toBeNull();
});

it("is zero against itself and never below −100 %", () => {
  const change = fc.double({ min: -0.99, max: 50, noNaN: true });
  fc.assert(
    fc.property(change, change, (own, benchmark) => {
      expect(relativeReturn(own, own)).toBe(0);
      expect(relativeReturn(own, benchmark)).toBeGreaterThanOrEqual(-1);
    }),
  );
});
