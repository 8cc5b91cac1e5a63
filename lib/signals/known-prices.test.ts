import { expect, it } from "vitest";
import { knownPrices } from "./known-prices.ts";

it("leaves out gaps and what cannot be a price, and keeps the order", () => {
  expect(knownPrices([3, null, 0, -1, Number.NaN, Infinity, 2])).toEqual([3, 2]);
});
