import { expect, it } from "vitest";
import { slopePerDay } from "./slope-per-day.ts";

const risingOnePercentADay = Array.from({ length: 168 }, (_, hour) => 0.269 * 1.01 ** (hour / 24));

it("is 0.01 for 1 % a day", () => {
  expect(slopePerDay(risingOnePercentADay)).toBeCloseTo(0.01, 12);
});

it("is the same with gaps, because the hours keep their places", () => {
  const withGaps = risingOnePercentADay.map((price, hour) => (hour % 5 === 0 || hour < 20 ? null : price));
  expect(slopePerDay(withGaps)).toBeCloseTo(0.01, 12);
});

it("is zero for a flat line", () => {
  expect(slopePerDay(Array.from({ length: 168 }, () => 0.1))).toBe(0);
});

it("needs 31 known prices", () => {
  expect(slopePerDay(risingOnePercentADay.slice(0, 31))).not.toBeNull();
  expect(slopePerDay(risingOnePercentADay.slice(0, 30))).toBeNull();
  expect(slopePerDay([])).toBeNull();
});
