import fc from "fast-check";
import { sampleRankCorrelation } from "simple-statistics";
import { expect, it } from "vitest";
import { spearman } from "./spearman.ts";

it("is 1 wherever both grow together, however wildly", () => {
  expect(spearman({ xs: [1, 2, 3, 4], ys: [1, 10, 11, 9_000] })).toBe(1);
});

it("gives ties the mean of their ranks", () => {
  // Ranks 1, 2, 3, 4, 5, 6 and 1.5, 1.5, 3, 4, 5, 6: Σ of products 17, of squares 17.5 and 17.
  const found = spearman({ xs: [1, 2, 3, 4, 5, 6], ys: [2, 2, 3, 4, 5, 60] });
  expect(found).toBeCloseTo(17 / Math.sqrt(17.5 * 17), 12);
});

it("is unknown when either does not vary", () => {
  expect(spearman({ xs: [1, 2, 3], ys: [4, 4, 4] })).toBeNull();
});

it("agrees with the reference where nothing is equal, and sees only the order", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: -99, max: 99 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (xs, ys) => {
      const found = spearman({ xs, ys }) ?? Number.NaN;
      expect(found).toBeCloseTo(sampleRankCorrelation(xs, ys), 9);
      expect(spearman({ xs: xs.map((x) => x ** 3), ys })).toBeCloseTo(found, 12);
    }),
  );
});
