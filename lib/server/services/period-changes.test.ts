import { expect, test } from "vitest";
import { buildQuote } from "../../testing/builders.ts";
import { changesOf, medianChangesOf } from "./period-changes.ts";

const ten = Array.from({ length: 10 }, (_, index) =>
  buildQuote({ change24h: (index - 4) / 10, change7d: null }),
);

test("the median of an even number lies between the two middle ones, whatever their signs", () => {
  expect(medianChangesOf(ten)["24h"]).toBeCloseTo(0.05, 12);
});

test("of fewer than ten known changes there is no median, and unknown ones do not count", () => {
  expect(medianChangesOf(ten)["7d"]).toBeNull();
  expect(medianChangesOf(ten.slice(1))["1h"]).toBeNull();
  expect(medianChangesOf([...ten, buildQuote({ change24h: null })])["24h"]).toBeCloseTo(0.05, 12);
});

test("an unknown change stays unknown, and of an unknown coin all are", () => {
  expect(changesOf(buildQuote({ change30d: null }))).toEqual({
    "1h": 0.004,
    "24h": 0.066,
    "7d": 0.31,
    "30d": null,
  });
  expect(Object.values(changesOf(null))).toEqual([null, null, null, null]);
});
