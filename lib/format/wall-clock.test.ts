import { expect, it } from "vitest";
import { UTC, wallClockMs, zoneName } from "./wall-clock.ts";

const MAY = Date.UTC(2026, 4, 22, 8, 40, 11);
const HOUR_MS = 3_600_000;

it("is the moment itself in UTC", () => {
  expect(wallClockMs(MAY, UTC)).toBe(MAY);
  expect(zoneName(MAY, UTC)).toBe("UTC");
});

it("is ahead in the east and behind in the west", () => {
  expect(wallClockMs(MAY, "Europe/Berlin") - MAY).toBe(2 * HOUR_MS);
  expect(wallClockMs(MAY, "America/New_York") - MAY).toBe(-4 * HOUR_MS);
  expect(wallClockMs(MAY, "Asia/Kathmandu") - MAY).toBe(5.75 * HOUR_MS);
});

it("tells the hour that comes twice by the zone's name", () => {
  const first = Date.UTC(2026, 9, 25, 0, 30);
  const second = first + HOUR_MS;
  expect(wallClockMs(first, "Europe/Berlin")).toBe(wallClockMs(second, "Europe/Berlin"));
  expect([first, second].map((atMs) => zoneName(atMs, "Europe/Berlin"))).toEqual(["CEST", "CET"]);
});

it("calls zones by a name where they have one, by their distance from UTC otherwise", () => {
  expect(zoneName(MAY, "America/New_York")).toBe("EDT");
  expect(zoneName(MAY, "Europe/London")).toBe("BST");
  expect(zoneName(MAY, "Asia/Tokyo")).toBe("UTC+9");
  expect(zoneName(MAY, "America/Sao_Paulo")).toBe("UTC−3");
});

it("leaves what is no moment as it is", () => {
  expect(wallClockMs(Number.NaN, "Europe/Berlin")).toBeNaN();
});
