import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { UTC } from "@/lib/format/wall-clock";
import { timeAxis } from "./time-axis";

const TO = Date.UTC(2026, 4, 22, 8, 40);

const labels = (lengthMs: number, limit: number, timeZone = UTC) =>
  timeAxis({ fromMs: TO - lengthMs, toMs: TO }, limit, timeZone).map(({ label }) => label);

it("marks hours within a day, and its midnight by the date", () => {
  expect(labels(DAY_MS, 8)).toEqual([
    "09:00",
    "12:00",
    "15:00",
    "18:00",
    "21:00",
    "22 May",
    "03:00",
    "06:00",
  ]);
  expect(labels(DAY_MS, 4)).toEqual(["12:00", "18:00", "22 May", "06:00"]);
});

it("marks hours of the zone's clock", () => {
  expect(labels(DAY_MS, 4, "Asia/Kolkata")).toEqual(["18:00", "22 May", "06:00", "12:00"]);
});

it("marks days of a week and months of a year", () => {
  expect(labels(7 * DAY_MS, 8)).toContain("16 May");
  expect(labels(365 * DAY_MS, 12)).toEqual([
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
    "2026",
    "Feb",
    "Mar",
    "Apr",
    "May",
  ]);
  expect(labels(365 * DAY_MS, 6)).toEqual(["Jul", "Sep", "Nov", "2026", "Mar", "May"]);
});

it("stays within the span and near the limit, for every length", () => {
  for (let hours = 1; hours < 365 * 24; hours += 37) {
    for (const limit of [3, 5, 8]) {
      const ticks = timeAxis({ fromMs: TO - hours * HOUR_MS, toMs: TO }, limit, UTC);
      expect(ticks.length).toBeLessThanOrEqual(limit + 1);
      expect(ticks.every(({ atMs }) => atMs >= TO - hours * HOUR_MS && atMs <= TO)).toBe(true);
    }
  }
});

it("has no ticks for no span", () => {
  expect(timeAxis({ fromMs: TO, toMs: TO }, 8, UTC)).toEqual([]);
});
