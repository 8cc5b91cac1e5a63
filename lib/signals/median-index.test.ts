import fc from "fast-check";
import { expect, test } from "vitest";
import { medianIndex } from "./median-index.ts";

test("moves with the middle member, step by step", () => {
  const index = medianIndex([
    [1, 1.1, 1.1],
    [10, 12, 6],
    [5, 5, 5],
  ]);
  expect(index[0]).toBe(100);
  expect(index[1]).toBeCloseTo(110, 9);
  expect(index[2]).toBeCloseTo(110, 9);
});

test("a member that is younger, or has a gap, is left out of the steps it does not have", () => {
  const index = medianIndex([[1, 2, 4], [8], [3, null, 3]]);
  expect(index).toHaveLength(3);
  expect(index[1]).toBeCloseTo(200, 9);
  expect(index[2]).toBeCloseTo(400, 9);
});

test("one member's index is its own price, rebased", () => {
  const prices = fc.array(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(prices, (line) => {
      medianIndex([line]).forEach((value, place) => {
        const expected = (100 * (line[place] ?? 0)) / (line[0] ?? 1);
        expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
      });
    }),
  );
});

test("nobody makes no line", () => {
  expect(medianIndex([])).toEqual([]);
});
