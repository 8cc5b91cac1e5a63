import fc from "fast-check";
import { expect, it } from "vitest";
import { rebased } from "./rebased.ts";

it("starts at 100, and nothing is drawn before", () => {
  expect(rebased([1, 4, null, 5, 2], 1)).toEqual([null, 100, null, 125, 50]);
});

it("is unknown throughout without a start or its price", () => {
  expect(rebased([1, 2], null)).toEqual([null, null]);
  expect(rebased([null, 2], 0)).toEqual([null, null]);
  expect(rebased([1], 5)).toEqual([null]);
});

it("does not depend on the unit of the price", () => {
  const prices = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(prices, (given) => {
      const large = rebased(
        given.map((price) => price * 1_024),
        0,
      );
      expect(large).toEqual(rebased(given, 0));
    }),
  );
});
