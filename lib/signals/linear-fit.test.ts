import fc from "fast-check";
import { linearRegression, linearRegressionLine, rSquared } from "simple-statistics";
import { expect, it } from "vitest";
import { linearFit } from "./linear-fit.ts";

it("finds a line that is one", () => {
  const fit = linearFit({ xs: [0, 1, 4], ys: [1, 3, 9] });
  expect(fit?.slope).toBeCloseTo(2, 12);
  expect(fit?.intercept).toBeCloseTo(1, 12);
  expect(fit?.r2).toBeCloseTo(1, 12);
});

it("explains nothing of what does not vary, even where the mean is not exact", () => {
  const xs = Array.from({ length: 168 }, (_, index) => index);
  expect(linearFit({ xs, ys: xs.map(() => Math.log(0.1)) })).toMatchObject({ slope: 0, r2: null });
});

it("is unknown without two different x", () => {
  expect(linearFit({ xs: [], ys: [] })).toBeNull();
  expect(linearFit({ xs: [2], ys: [5] })).toBeNull();
  expect(linearFit({ xs: [2, 2], ys: [5, 6] })).toBeNull();
});

it("agrees with the reference", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -90, max: 90 })), {
    minLength: 3,
    maxLength: 60,
  });
  fc.assert(
    fc.property(points, (pairs) => {
      const xs = pairs.map(([x]) => x);
      const ys = pairs.map(([, y]) => y);
      fc.pre(new Set(xs).size > 1 && new Set(ys).size > 1);
      const reference = linearRegression(pairs);
      const fit = linearFit({ xs, ys });
      expect(fit?.slope).toBeCloseTo(reference.m, 8);
      expect(fit?.intercept).toBeCloseTo(reference.b, 6);
      expect(fit?.r2).toBeCloseTo(rSquared(pairs, linearRegressionLine(reference)), 8);
    }),
  );
});
