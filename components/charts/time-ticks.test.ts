import { expect, it } from "vitest";
import { DAY_MS } from "@/lib/domain/time";
import { dayTicks } from "./time-ticks";

const MAY_15_0840 = Date.UTC(2026, 4, 15, 8, 40);

it("marks every UTC midnight of a week", () => {
  const labels = dayTicks(MAY_15_0840, MAY_15_0840 + 7 * DAY_MS, 8).map(({ label }) => label);
  expect(labels).toEqual(["16 May", "17 May", "18 May", "19 May", "20 May", "21 May", "22 May"]);
});

it("keeps a midnight at either end", () => {
  const midnight = Date.UTC(2026, 4, 15);
  expect(dayTicks(midnight, midnight + DAY_MS, 8).map(({ atMs }) => atMs)).toEqual([
    midnight,
    midnight + DAY_MS,
  ]);
});

it("thins evenly and keeps the last day", () => {
  const labels = dayTicks(MAY_15_0840, MAY_15_0840 + 7 * DAY_MS, 4).map(({ label }) => label);
  expect(labels).toEqual(["16 May", "18 May", "20 May", "22 May"]);
});

it("has no tick within a day without midnight", () => {
  expect(dayTicks(MAY_15_0840, MAY_15_0840 + 1000, 8)).toEqual([]);
});
