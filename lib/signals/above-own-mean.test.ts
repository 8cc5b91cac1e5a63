import { expect, test } from "vitest";
import { isAboveOwnMean } from "./above-own-mean.ts";

test("the last known price is held against the mean of all known ones", () => {
  expect(isAboveOwnMean([1, 2, 6])).toBe(true);
  expect(isAboveOwnMean([6, 2, 1])).toBe(false);
  expect(isAboveOwnMean([1, null, 6, null])).toBe(true);
});

test("a flat week is not above itself", () => {
  expect(isAboveOwnMean([2, 2, 2])).toBe(false);
});

test("fewer than two known prices say nothing", () => {
  expect(isAboveOwnMean([null, 5])).toBeNull();
  expect(isAboveOwnMean([])).toBeNull();
});
