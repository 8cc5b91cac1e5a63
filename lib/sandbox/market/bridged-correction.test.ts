import { expect, it } from "vitest";
import { DAY_MS } from "../../domain/time.ts";
import { bridgedCorrection } from "./bridged-correction.ts";

const KNOTS = [
  { atMs: 10 * DAY_MS, residual: 0.3 },
  { atMs: 11 * DAY_MS, residual: -0.2 },
];
const correction = bridgedCorrection(KNOTS, 4 * DAY_MS);

it("is exactly the residual at every knot", () => {
  for (const { atMs, residual } of KNOTS) expect(correction(atMs)).toBe(residual);
});

it("has no step anywhere, at the knots neither", () => {
  for (const atMs of [9.5, 10, 10.5, 11, 11.5].map((day) => day * DAY_MS)) {
    expect(Math.abs(correction(atMs + 1) - correction(atMs - 1))).toBeLessThan(1e-7);
  }
});

it("fades away before the first and after the last knot", () => {
  expect(correction(6 * DAY_MS)).toBeCloseTo(0.3 / Math.E, 10);
  expect(correction(15 * DAY_MS)).toBeCloseTo(-0.2 / Math.E, 10);
  expect(Math.abs(correction(60 * DAY_MS))).toBeLessThan(1e-5);
});

it("stays between the residuals between two knots", () => {
  expect(correction(10.5 * DAY_MS)).toBeCloseTo(0.05, 2);
});

it("corrects nothing where nothing is known", () => {
  expect(bridgedCorrection([], DAY_MS)(5 * DAY_MS)).toBe(0);
});
