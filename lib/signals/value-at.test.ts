import fc from "fast-check";
import { expect, it } from "vitest";
import { valueAt } from "./value-at.ts";

const at = (atMs: number, priceUsd: number | null) => ({ atMs, priceUsd, volume24hUsd: atMs * 2 });
const HISTORY = [at(10, 1), at(20, 2), at(30, null), at(40, 4)];

it("is the last point at or before the moment, whole and with its time", () => {
  expect(valueAt(HISTORY, 25, 100)).toEqual({ atMs: 20, priceUsd: 2, volume24hUsd: 40 });
  expect(valueAt(HISTORY, 40, 100)).toEqual({ atMs: 40, priceUsd: 4, volume24hUsd: 80 });
});

it("passes over a point without a price", () => {
  expect(valueAt(HISTORY, 39, 100)?.atMs).toBe(20);
});

it("is unknown before the first point, and where the last is too old", () => {
  expect(valueAt(HISTORY, 9, 100)).toBeNull();
  expect(valueAt([], 9, 100)).toBeNull();
  expect(valueAt(HISTORY, 140, 100)?.atMs).toBe(40);
  expect(valueAt(HISTORY, 141, 100)).toBeNull();
  expect(valueAt(HISTORY, 39, 18)).toBeNull();
});

it("agrees with looking at every point, and never sees a later one", () => {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      times,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      (given, moment, age) => {
        const points = given.toSorted((a, b) => a - b).map((time) => at(time, time % 3 === 0 ? null : 5));
        const candidates = points.filter(
          ({ atMs, priceUsd }) => atMs <= moment && moment - atMs <= age && priceUsd !== null,
        );
        expect(valueAt(points, moment, age)).toEqual(candidates.at(-1) ?? null);
      },
    ),
  );
});
