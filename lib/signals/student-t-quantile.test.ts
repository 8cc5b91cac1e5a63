import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentTQuantile } from "./student-t-quantile.ts";

describe("Student’s t", () => {
  it.each([
    [0.975, 1, 12.706205],
    [0.975, 2, 4.302653],
    [0.975, 3, 3.182446],
    [0.975, 4, 2.776445],
    [0.975, 10, 2.228139],
    [0.975, 28, 2.048407],
    [0.975, 30, 2.042272],
    [0.975, 58, 2.001717],
    [0.975, 178, 1.973381],
    [0.95, 5, 2.015048],
    [0.995, 7, 3.499483],
  ])("has the table’s quantile %d at %d degrees of freedom: %d", (probability, degrees, expected) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(expected, 6);
  });

  it("is Cauchy’s at one degree of freedom", () => {
    expect(studentTQuantile(0.8, 1)).toBeCloseTo(Math.tan(Math.PI * 0.3), 12);
  });

  it("comes near the normal with many", () => {
    expect(studentTQuantile(0.975, 100_000)).toBeCloseTo(1.959964, 4);
  });

  it("is symmetric, zero in the middle, and grows with the probability", () => {
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const degrees = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(probability, probability, degrees, (one, other, df) => {
        const t = studentTQuantile(one, df);
        expect(studentTQuantile(1 - one, df) / -t || 1).toBeCloseTo(1, 6);
        expect(studentTQuantile(Math.max(one, other), df)).toBeGreaterThanOrEqual(
          studentTQuantile(Math.min(one, other), df),
        );
      }),
    );
    expect(studentTQuantile(0.5, 9)).toBeCloseTo(0, 12);
  });

  it("refuses what it is not defined for", () => {
    expect(() => studentTQuantile(0, 5)).toThrow(RangeError);
    expect(() => studentTQuantile(1, 5)).toThrow(RangeError);
    expect(() => studentTQuantile(Number.NaN, 5)).toThrow(RangeError);
    expect(() => studentTQuantile(0.9, 0)).toThrow(RangeError);
    expect(() => studentTQuantile(0.9, 2.5)).toThrow(RangeError);
  });
});
