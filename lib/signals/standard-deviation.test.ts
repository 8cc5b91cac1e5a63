import fc from "fast-check";
import { sampleStandardDeviation } from "simple-statistics";
import { expect, it } from "vitest";
import { standardDeviation } from "./standard-deviation.ts";

it("is the sample's, with n − 1: the daily changes of the vector make 110 % a year", () => {
  const changes = [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];
  expect((standardDeviation(changes) ?? Number.NaN) * Math.sqrt(365)).toBeCloseTo(1.0995737810624624, 12);
});

it("is unknown for fewer than two values and zero for equal ones", () => {
  expect(standardDeviation([])).toBeNull();
  expect(standardDeviation([4])).toBeNull();
  expect(standardDeviation([4, 4, 4])).toBe(0);
});

it("agrees with the reference", () => {
  const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(values, (sample) => {
      expect(standardDeviation(sample)).toBeCloseTo(sampleStandardDeviation(sample), 8);
    }),
  );
});
