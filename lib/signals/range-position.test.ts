import { expect, it } from "vitest";
import { rangePosition } from "./range-position.ts";

it.each([
  [[1, 3, 2], 0.5],
  [[1, 2, 3], 1],
  [[3, 2, 1], 0],
  [[1, 5, 2, null], 0.25],
])("of %j is %d", (prices, expected) => {
  expect(rangePosition(prices)).toBe(expected);
});

it("is unknown without a range", () => {
  expect(rangePosition([2, 2, 2])).toBeNull();
  expect(rangePosition([2])).toBeNull();
  expect(rangePosition([null, null])).toBeNull();
});
