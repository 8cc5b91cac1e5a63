import { expect, it } from "vitest";
import { impliedSupply } from "./implied-supply.ts";

it("is cap over price", () => {
  expect(impliedSupply(51_400_000, 0.269)).toBeCloseTo(191_078_066.9, 0);
});

it("stays unknown when either figure is, or when the price is not positive", () => {
  expect(impliedSupply(null, 1)).toBeNull();
  expect(impliedSupply(1, null)).toBeNull();
  expect(impliedSupply(1, 0)).toBeNull();
});
