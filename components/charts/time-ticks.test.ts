import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { UTC } from "@/lib/format/wall-clock";
import { dayTicks } from "./time-ticks";

const MAY_15_0840 = Date.UTC(2026, 4, 15, 8, 40);

it("marks every UTC midnight of a week", () => {
  const labels = dayTicks(MAY_15_0840, MAY_15_0840 + 7 * DAY_MS, 8, UTC).map(({ label }) => label);
  expect(labels).toEqual(["16 May", "17 May", "18 May", "19 May", "20 May", "21 May", "22 May"]);
});

it("keeps a midnight at either end", () => {
  const midnight = Date.UTC(2026, 4, 15);
  expect(dayTicks(midnight, midnight + DAY_MS, 8, UTC).map(({ atMs }) => atMs)).toEqual([
    midnight,
    midnight + DAY_MS,
  ]);
});

it("thins evenly and keeps the last day", () => {
  const labels = dayTicks(MAY_15_0840, MAY_15_0840 + 7 * DAY_MS, 4, UTC).map(({ label }) => label);
  expect(labels).toEqual(["16 May", "18 May", "20 May", "22 May"]);
});

it("has no tick within a day without midnight", () => {
  expect(dayTicks(MAY_15_0840, MAY_15_0840 + 1000, 8, UTC)).toEqual([]);
});

it("begins days at the midnight of the zone, also where the clocks are changed", () => {
  const from = Date.UTC(2026, 9, 24);
  const ticks = dayTicks(from, from + 3 * DAY_MS, 8, "Europe/Berlin");
  expect(ticks.map(({ label }) => label)).toEqual(["25 Oct", "26 Oct", "27 Oct"]);
  expect(ticks.map(({ atMs }) => (atMs - from) / HOUR_MS)).toEqual([22, 47, 71]);
  const april = Date.UTC(2026, 3, 4);
  const [midnight] = dayTicks(april, april + DAY_MS, 8, "Pacific/Auckland");
  expect(midnight).toEqual({ atMs: april + 11 * HOUR_MS, label: "5 Apr" });
});
