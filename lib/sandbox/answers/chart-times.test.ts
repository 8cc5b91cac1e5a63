import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { automaticStep, chartTimes } from "./chart-times.ts";

const NOW = Date.parse("2026-05-22T08:47:13Z");
const before = (days: number): number => NOW - days * DAY_MS;

it("takes five minutes for the day that ends now, hours up to 90 days, days beyond", () => {
  expect(automaticStep(DAY_MS, true)).toBe("5-minutely");
  expect(automaticStep(DAY_MS, false)).toBe("hourly");
  expect(automaticStep(2 * DAY_MS, true)).toBe("hourly");
  expect(automaticStep(90 * DAY_MS, true)).toBe("hourly");
  expect(automaticStep(91 * DAY_MS, true)).toBe("daily");
});

it("puts five-minute points on the grid, 288 a day", () => {
  const times = chartTimes("5-minutely", before(1), NOW, 1);
  expect(times).toHaveLength(288);
  expect(times.every((atMs) => atMs % (5 * MINUTE_MS) === 0)).toBe(true);
});

it.each([7, 30, 90])("puts one point into every hour of %i days, a little late", (days) => {
  const times = chartTimes("hourly", before(days), NOW, 1);
  expect(Math.abs(times.length - days * 24)).toBeLessThanOrEqual(1);
  for (const atMs of times) expect(atMs % HOUR_MS).toBeLessThan(5 * MINUTE_MS);
  expect(new Set(times.map((atMs) => atMs % HOUR_MS)).size).toBeGreaterThan(times.length / 2);
});

it("gives an hour the same point whichever span it is asked in", () => {
  const week = new Set(chartTimes("hourly", before(7), NOW, 1));
  for (const atMs of chartTimes("hourly", before(3), NOW, 1)) expect(week.has(atMs)).toBe(true);
});

it("puts daily points on midnight", () => {
  const times = chartTimes("daily", before(7), NOW, 1);
  expect(times).toHaveLength(7);
  expect(times.every((atMs) => atMs % DAY_MS === 0)).toBe(true);
});

it("stops before the end, also when the end is on the grid", () => {
  const noon = Date.parse("2026-05-22T12:00:00Z");
  expect(chartTimes("5-minutely", noon - HOUR_MS, noon, 1).at(-1)).toBe(noon - 5 * MINUTE_MS);
});

it("has no points where the end is before the start", () => {
  expect(chartTimes("hourly", NOW, NOW - DAY_MS, 1)).toEqual([]);
});

it("puts an hour's point at the known moment of that hour", () => {
  const known = Date.parse("2026-05-20T08:40:00Z");
  const times = chartTimes("hourly", before(7), NOW, 1, [known]);
  expect(times).toContain(known);
  expect(times).toHaveLength(chartTimes("hourly", before(7), NOW, 1).length);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
