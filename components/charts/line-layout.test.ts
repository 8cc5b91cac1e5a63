import { expect, it } from "vitest";
import type { Series } from "@/lib/domain/series";
import { HOUR_MS } from "@/lib/domain/time";
import { UTC } from "@/lib/format/wall-clock";
import { layOutLine, nearestIndex } from "./line-layout";

function hourly(prices: readonly (number | null)[]): Series {
  return prices.map((priceUsd, hour) => ({
    atMs: hour * HOUR_MS,
    priceUsd,
    marketCapUsd: null,
    volume24hUsd: null,
  }));
}

it("puts the high near the top, the low near the bottom, with room for the line", () => {
  const layout = layOutLine(hourly([1, 3, 2]), UTC);
  expect(layout?.points.map(({ left }) => left)).toEqual([0, 50, 100]);
  expect(layout?.points.map(({ top }) => Math.round(top))).toEqual([95, 5, 50]);
  expect([layout?.lowUsd, layout?.highUsd]).toEqual([1, 3]);
});

it("puts a flat line in the middle", () => {
  expect(layOutLine(hourly([2, 2]), UTC)?.points.map(({ top }) => top)).toEqual([50, 50]);
});

it("leaves a hole where hours are missing", () => {
  const known = hourly([1, 2, ...Array.from({ length: 9 }, () => null), 2, 1]);
  expect(layOutLine(known, UTC)?.path.match(/M/g)).toHaveLength(2);
  expect(layOutLine(hourly([1, 2, null, 2, 1]), UTC)?.path.match(/M/g)).toHaveLength(1);
});

it("draws no line from fewer than two prices", () => {
  expect(layOutLine([], UTC)).toBeNull();
  expect(layOutLine(hourly([null, 2, null]), UTC)).toBeNull();
});

it("finds the point under the pointer", () => {
  const points = layOutLine(hourly([1, 2, 3]), UTC)?.points ?? [];
  expect([0, 20, 30, 99].map((left) => nearestIndex(points, left))).toEqual([0, 0, 1, 2]);
});
