import fc from "fast-check";
import { median } from "simple-statistics";
import { expect, it } from "vitest";
import { medianInPlace } from "./median-in-place.ts";

it("is unknown for no values", () => {
  expect(medianInPlace(new Float64Array())).toBeNull();
});

it("agrees with the reference, ties and all", () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 80 }),
    fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 }),
  );
  fc.assert(
    fc.property(values, (list) => {
      expect(medianInPlace(Float64Array.from(list))).toBeCloseTo(median(list), 9);
    }),
    { numRuns: 1000 },
  );
});
