import { expect, it } from "vitest";
import { r2 } from "./r2.ts";

const straight = Array.from({ length: 168 }, (_, hour) => 1.001 ** hour);

it("is 1 for steady growth, gaps or not", () => {
  expect(r2(straight)).toBeCloseTo(1, 12);
  expect(r2(straight.map((price, hour) => (hour % 3 === 0 ? null : price)))).toBeCloseTo(1, 12);
});

it("is near 0 for a swing around a level", () => {
  expect(r2(straight.map((_, hour) => (hour % 2 === 0 ? 1 : 2)))).toBeLessThan(0.001);
});

it("is unknown for a flat line and below 31 known prices", () => {
  expect(r2(straight.map(() => 0.1))).toBeNull();
  expect(r2(straight.slice(0, 30))).toBeNull();
});
