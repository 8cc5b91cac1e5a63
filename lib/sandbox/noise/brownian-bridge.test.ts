import { mean } from "simple-statistics";
import { expect, it } from "vitest";
import { brownianBridge } from "./brownian-bridge.ts";

it("is zero at both ends", () => {
  expect(brownianBridge(1, 5, 0)).toBe(0);
  expect(brownianBridge(1, 5, 1)).toBeCloseTo(0, 12);
});

it.each([0.1, 0.25, 0.5, 0.8])("has the variance u(1 − u) at %f", (u) => {
  const squares = Array.from({ length: 4000 }, (_, index) => brownianBridge(3, index, u) ** 2);
  expect(mean(squares) / (u * (1 - u))).toBeGreaterThan(0.9);
  expect(mean(squares) / (u * (1 - u))).toBeLessThan(1.1);
});

it("gives the same value whichever other values were asked before", () => {
  const alone = brownianBridge(9, 1, 0.3);
  for (let i = 0; i < 50; i++) brownianBridge(9, 1, i / 50);
  expect(brownianBridge(9, 1, 0.3)).toBe(alone);
});

it("is continuous, at the dyadic points too", () => {
  for (const u of [0.25, 0.5, 0.75, 0.4375, 0.1234]) {
    expect(Math.abs(brownianBridge(2, 8, u + 1e-9) - brownianBridge(2, 8, u - 1e-9))).toBeLessThan(1e-4);
  }
});
