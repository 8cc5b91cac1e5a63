import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { dailySamples } from "./daily-samples.ts";

const DAY = Date.UTC(2026, 4, 20);

function at(hours: number, priceUsd: number | null) {
  return { atMs: DAY + hours * HOUR_MS, priceUsd };
}

test("the last price before midnight stands for the day, midnight itself included", () => {
  const samples = dailySamples([at(3, 1), at(20, 2), at(24, 3), at(25, 4), at(47, 5)], DAY + 2 * DAY_MS);
  expect(samples).toEqual([
    { dayEndMs: DAY + DAY_MS, priceUsd: 3 },
    { dayEndMs: DAY + 2 * DAY_MS, priceUsd: 5 },
  ]);
});

test("the unfinished day has no sample", () => {
  expect(dailySamples([at(20, 2), at(30, 9)], DAY + 31 * HOUR_MS)).toEqual([
    { dayEndMs: DAY + DAY_MS, priceUsd: 2 },
  ]);
});

test("an unknown price is no sample, and a day without one is left out", () => {
  expect(dailySamples([at(10, 2), at(20, null), at(30, 0), at(60, 4)], DAY + 4 * DAY_MS)).toEqual([
    { dayEndMs: DAY + DAY_MS, priceUsd: 2 },
    { dayEndMs: DAY + 3 * DAY_MS, priceUsd: 4 },
  ]);
});
