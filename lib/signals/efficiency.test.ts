import fc from "fast-check";
import { expect, it } from "vitest";
import { efficiency } from "./efficiency.ts";

it("is the distance covered over the way made", () => {
  expect(efficiency([100, 102, 101, 105, 104, 108])).toBeCloseTo(0.6666667, 7);
});

it("is 1 for a straight way and 0 for a way back to the start", () => {
  expect(efficiency([1, 2, 3])).toBe(1);
  expect(efficiency([3, 1, 3])).toBe(0);
});

it("is unknown where nothing moved or less than two prices are known", () => {
  expect(efficiency([5, 5, 5])).toBeNull();
  expect(efficiency([null, 5])).toBeNull();
  expect(efficiency([])).toBeNull();
});

it("passes over a gap", () => {
  expect(efficiency([100, null, 102, 0, 101])).toBeCloseTo(1 / 3, 12);
});

it("stays within 0–1 and does not depend on the unit or the direction of time", () => {
  const prices = fc.array(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(prices, (list) => {
      const ratio = efficiency(list);
      if (ratio === null) return;
      expect(ratio).toBeGreaterThanOrEqual(0);
      expect(ratio).toBeLessThanOrEqual(1);
      expect(efficiency(list.map((price) => price * 8))).toBeCloseTo(ratio, 9);
      expect(efficiency(list.toReversed())).toBeCloseTo(ratio, 9);
    }),
  );
});
