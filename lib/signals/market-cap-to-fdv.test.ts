import { expect, it } from "vitest";
import { marketCapToFdv } from "./market-cap-to-fdv.ts";

it("is the share of the valuation that trades", () => {
  expect(marketCapToFdv(51_400_000, 257_000_000)).toBe(0.2);
});

it("shows a cap above the valuation as it is reported", () => {
  expect(marketCapToFdv(3, 2)).toBe(1.5);
});

it("stays unknown when either figure is, or when the valuation is not positive", () => {
  expect(marketCapToFdv(null, 1)).toBeNull();
  expect(marketCapToFdv(1, null)).toBeNull();
  expect(marketCapToFdv(1, 0)).toBeNull();
});
