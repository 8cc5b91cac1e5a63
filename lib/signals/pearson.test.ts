import fc from "fast-check";
import { sampleCorrelation } from "simple-statistics";
import { expect, it } from "vitest";
import { pearson } from "./pearson.ts";

it("is that of the worked example", () => {
  expect(pearson({ xs: [1, 2, 3, 4, 5, 6], ys: [2, 2, 3, 4, 5, 60] })).toBeCloseTo(0.691, 3);
});

it("is 1 and −1 on lines", () => {
  expect(pearson({ xs: [1, 2, 3], ys: [10, 20, 30] })).toBe(1);
  expect(pearson({ xs: [1, 2, 3], ys: [3, 2, 1] })).toBe(-1);
});

it("is unknown when either does not vary", () => {
  expect(pearson({ xs: [1, 1, 1], ys: [1, 2, 3] })).toBeNull();
  expect(pearson({ xs: [1, 2, 3], ys: [0.1, 0.1, 0.1] })).toBeNull();
  expect(pearson({ xs: [], ys: [] })).toBeNull();
});

it("agrees with the reference, lies in −1…1 and is the same both ways", () => {
  const pair = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 50 }), (pairs) => {
      const xs = pairs.map(([x]) => x);
      const ys = pairs.map(([, y]) => y);
      fc.pre(new Set(xs).size > 1 && new Set(ys).size > 1);
      const found = pearson({ xs, ys }) ?? Number.NaN;
      expect(found).toBeCloseTo(sampleCorrelation(xs, ys), 7);
      expect(Math.abs(found)).toBeLessThanOrEqual(1);
      expect(pearson({ xs: ys, ys: xs })).toBeCloseTo(found, 12);
    }),
  );
});
