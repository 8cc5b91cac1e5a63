import fc from "fast-check";
import { medianSorted } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { quantile } from "./quantile.ts";

const SAMPLE = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];
const ascending = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })
  .map((values) => values.toSorted((a, b) => a - b));

describe("quantile", () => {
  it.each([
    [0, 3],
    [0.25, 7.25],
    [0.5, 9],
    [0.75, 14.5],
    [1, 20],
  ])("of type 7 at %d is %d", (probability, expected) => {
    expect(quantile(SAMPLE, probability)).toBe(expected);
  });

  it("of an empty sample is unknown", () => {
    expect(quantile([], 0.5)).toBeNull();
  });

  it("refuses what is not a probability", () => {
    expect(() => quantile(SAMPLE, 1.1)).toThrow(RangeError);
    expect(() => quantile(SAMPLE, Number.NaN)).toThrow(RangeError);
  });

  it("has the median of the reference in its middle", () => {
    fc.assert(
      fc.property(ascending, (sorted) => {
        expect(quantile(sorted, 0.5)).toBeCloseTo(medianSorted(sorted), 9);
      }),
    );
  });

  it("never falls while the probability grows", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ascending, probability, probability, (sorted, one, other) => {
        const lower = quantile(sorted, Math.min(one, other)) ?? Number.NaN;
        const upper = quantile(sorted, Math.max(one, other)) ?? Number.NaN;
        expect(upper).toBeGreaterThanOrEqual(lower - 1e-9);
      }),
    );
  });
});
