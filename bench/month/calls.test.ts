import { expect, test } from "vitest";
import { mostCallsWithin, shortestGapMs } from "./calls.ts";

test("a stretch counts its first moment and not its end", () => {
  expect(mostCallsWithin(10, [0, 9, 10, 30, 31, 32, 33, 60])).toBe(4);
  expect(mostCallsWithin(10, [0, 10, 20])).toBe(1);
  expect(mostCallsWithin(10, [])).toBe(0);
});

test("the shortest gap is between calls so many steps apart", () => {
  expect(shortestGapMs([0, 5, 6, 20], 1)).toBe(1);
  expect(shortestGapMs([0, 5, 6, 20], 2)).toBe(6);
  expect(shortestGapMs([0], 1)).toBeNull();
});
