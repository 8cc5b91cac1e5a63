import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/time.ts";
import { changeOver } from "./change-over.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const ago = (ms: number, priceUsd: number | null) => ({ atMs: NOW - ms, priceUsd });

it("compares the last prices at or before both ends", () => {
  const points = [
    ago(DAY_MS + 20 * MINUTE_MS, 0.25),
    ago(DAY_MS - 10 * MINUTE_MS, 9),
    ago(5 * MINUTE_MS, 0.269),
    ago(-MINUTE_MS, 9),
  ];
  expect(changeOver(points, NOW, DAY_MS, HOUR_MS)).toBeCloseTo(0.269 / 0.25 - 1, 12);
});

it("reads a fall of 82 % as −0.82 and no move as zero", () => {
  expect(changeOver([ago(DAY_MS, 100), ago(0, 18)], NOW, DAY_MS, HOUR_MS)).toBeCloseTo(-0.82, 12);
  expect(changeOver([ago(DAY_MS, 3), ago(0, 3)], NOW, DAY_MS, HOUR_MS)).toBe(0);
});

it("is unknown when either end is, or is too old", () => {
  expect(changeOver([ago(0, 1)], NOW, DAY_MS, HOUR_MS)).toBeNull();
  expect(changeOver([ago(DAY_MS, 1), ago(2 * HOUR_MS, 2)], NOW, DAY_MS, HOUR_MS)).toBeNull();
  expect(changeOver([ago(DAY_MS + 2 * HOUR_MS, 1), ago(0, 2)], NOW, DAY_MS, HOUR_MS)).toBeNull();
});
