import { expect, it } from "vitest";
import { formatAge } from "./age.ts";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

it.each([
  [0, "0 s"],
  [12_900, "12 s"],
  [59_999, "59 s"],
  [60 * SECOND, "1 min"],
  [4.9 * 60 * SECOND, "4 min"],
  [HOUR - 1, "59 min"],
  [3 * HOUR, "3 h"],
  [48 * HOUR - 1, "47 h"],
  [48 * HOUR, "2 d"],
  [400 * 24 * HOUR, "400 d"],
])("writes %d ms as %s", (ageMs, text) => {
  expect(formatAge(ageMs)).toBe(text);
});

it("is never negative where two clocks disagree, and a dash where unknown", () => {
  expect(formatAge(-5_000)).toBe("0 s");
  expect(formatAge(null)).toBe("—");
  expect(formatAge(Number.NaN)).toBe("—");
});
