import { expect, test } from "vitest";
import { commonStartMs, isWholeComparison } from "./compared-assets.ts";

const whole = { assets: ["a"], missing: [], bitcoinPrices: [] };

test("a comparison is whole when nothing has failed; an id that is not listed is no failure", () => {
  expect(isWholeComparison(whole)).toBe(true);
  expect(isWholeComparison({ ...whole, missing: [{ fault: null }] })).toBe(true);
  expect(isWholeComparison({ ...whole, missing: [{ fault: "late" }] })).toBe(false);
});

test("it lacks Bitcoin’s prices where there is anything to hold against them", () => {
  expect(isWholeComparison({ ...whole, bitcoinPrices: null })).toBe(false);
  expect(isWholeComparison({ assets: [], missing: [], bitcoinPrices: null })).toBe(true);
});

test("the common start is a moment, or none", () => {
  expect(commonStartMs({ times: [5, 10], commonStart: 1 })).toBe(10);
  expect(commonStartMs({ times: [5, 10], commonStart: null })).toBeNull();
});
