import { expect, it } from "vitest";
import { brokenAtGaps, countGaps } from "./broken-at-gaps";

const at = (atMs: number, value: number | null = 1) => ({ atMs, value });

it("breaks the line where more than three steps are missing, and only there", () => {
  expect(brokenAtGaps([at(0), at(10), at(40), at(71)], 10).map(({ value }) => value)).toEqual([
    1,
    1,
    1,
    null,
    1,
  ]);
  expect(countGaps([at(0), at(10), at(40), at(71)], 10)).toBe(1);
});

it("bridges a single unknown value", () => {
  expect(brokenAtGaps([at(0), at(10, null), at(20)], 10)).toEqual([at(0), at(20)]);
});

it("breaks at a long run of unknown values", () => {
  const points = [at(0), ...[10, 20, 30, 40].map((atMs) => at(atMs, null)), at(50)];
  expect(brokenAtGaps(points, 10).map(({ value }) => value)).toEqual([1, null, 1]);
});

it("is nothing for an empty series, and one point for one", () => {
  expect(brokenAtGaps([], 10)).toEqual([]);
  expect(brokenAtGaps([at(5)], 10)).toEqual([at(5)]);
});
