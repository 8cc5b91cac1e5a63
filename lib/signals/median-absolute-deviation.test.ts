import fc from "fast-check";
import { medianAbsoluteDeviation as reference } from "simple-statistics";
import { expect, it } from "vitest";
import { medianAbsoluteDeviation } from "./median-absolute-deviation.ts";

it("is the median distance from the median", () => {
  expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toEqual({ median: 2, mad: 1 });
});

it("is unknown of nothing and of values that have no spread", () => {
  expect(medianAbsoluteDeviation([])).toBeNull();
  expect(medianAbsoluteDeviation([3])).toBeNull();
  expect(medianAbsoluteDeviation([1, 1, 1, 50])).toBeNull();
});

it("does not take rounding for a spread", () => {
  expect(medianAbsoluteDeviation([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.2])).toBeNull();
});

it("agrees with the reference and leaves its argument alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 60 }), (values) => {
      const before = [...values];
      expect(medianAbsoluteDeviation(values)?.mad ?? 0).toBe(reference(values));
      expect(values).toEqual(before);
    }),
  );
});
