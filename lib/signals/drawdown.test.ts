import { expect, it } from "vitest";
import { drawdown } from "./drawdown.ts";

it("is the distance from the high: the changes of the vector end 10 % below it", () => {
  const changes = [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];
  const prices = [1];
  for (const change of changes) prices.push((prices.at(-1) ?? 1) * (1 + change));
  expect(drawdown(prices)).toBeCloseTo(-0.1, 12);
});

it("is zero at the high", () => {
  expect(drawdown([1, 2, 3, null])).toBe(0);
});

it("forgets what was recovered", () => {
  expect(drawdown([10, 1, 10])).toBe(0);
});

it("is unknown with fewer than two known prices", () => {
  expect(drawdown([null, 4, 0])).toBeNull();
  expect(drawdown([])).toBeNull();
});
