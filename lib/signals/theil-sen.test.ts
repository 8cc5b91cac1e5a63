import fc from "fast-check";
import { median } from "simple-statistics";
import { expect, it } from "vitest";
import { theilSenSlope } from "./theil-sen.ts";

it("finds the slope of a line", () => {
  expect(theilSenSlope({ xs: [0, 1, 2, 5], ys: [1, 3, 5, 11] })).toBe(2);
});

it("is not turned by a wild point", () => {
  expect(theilSenSlope({ xs: [0, 1, 2, 3, 4, 5, 6], ys: [0, 1, 2, 300, 4, 5, 6] })).toBe(1);
});

it("is unknown without two different x", () => {
  expect(theilSenSlope({ xs: [], ys: [] })).toBeNull();
  expect(theilSenSlope({ xs: [1], ys: [1] })).toBeNull();
  expect(theilSenSlope({ xs: [1, 1], ys: [1, 2] })).toBeNull();
});

it("is the median of all pairwise slopes", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -90, max: 90 })), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(points, (pairs) => {
      const slopes = pairs.flatMap(([x, y], later) =>
        pairs.slice(0, later).flatMap(([u, v]) => (u === x ? [] : [(y - v) / (x - u)])),
      );
      fc.pre(slopes.length > 0);
      const slope = theilSenSlope({ xs: pairs.map(([x]) => x), ys: pairs.map(([, y]) => y) });
      expect(slope).toBeCloseTo(median(slopes), 9);
    }),
  );
});
