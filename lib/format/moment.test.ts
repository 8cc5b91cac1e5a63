import { expect, it } from "vitest";
import { formatClock, formatDay, formatMoment, formatMonth } from "./moment.ts";
import { UTC } from "./wall-clock.ts";

const SEED = Date.UTC(2026, 4, 22, 8, 40, 11);

it("names the day, the time and the zone", () => {
  expect(formatMoment(SEED, UTC)).toBe("22 May 2026, 08:40 UTC");
  expect(formatMoment(Date.UTC(2026, 0, 1), UTC)).toBe("1 Jan 2026, 00:00 UTC");
});

it("shows what the clocks of a zone show, summer and winter", () => {
  expect(formatMoment(SEED, "Europe/Berlin")).toBe("22 May 2026, 10:40 CEST");
  expect(formatMoment(Date.UTC(2026, 0, 1), "Europe/Berlin")).toBe("1 Jan 2026, 01:00 CET");
  expect(formatMoment(SEED, "Asia/Kolkata")).toMatch(/^22 May 2026, 14:10 /);
});

it("moves to the day that the zone is in", () => {
  expect(formatMoment(Date.UTC(2026, 0, 1, 3), "America/New_York")).toBe("31 Dec 2025, 22:00 EST");
  expect(formatDay(Date.UTC(2026, 4, 22, 23), "Asia/Tokyo")).toBe("23 May");
  expect(formatDay(SEED, UTC)).toBe("22 May");
});

it("is a dash for the unknown and for what is no moment", () => {
  for (const zone of [UTC, "Europe/Berlin"]) {
    for (const moment of [null, Number.NaN, 9e15]) expect(formatMoment(moment, zone)).toBe("—");
  }
});

it("knows every month by its own name", () => {
  const names = Array.from(
    { length: 12 },
    (_, month) => formatDay(Date.UTC(2026, month, 5), UTC).split(" ")[1],
  );
  expect(names.join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
});

it("writes the clock alone, and months with the year in January's place", () => {
  expect(formatClock(SEED, "Asia/Kolkata")).toBe("14:10");
  expect(formatClock(Date.UTC(2026, 4, 22), UTC)).toBe("00:00");
  expect([0, 1, 11].map((month) => formatMonth(Date.UTC(2026, month), UTC))).toEqual(["2026", "Feb", "Dec"]);
  expect(formatMonth(Date.UTC(2026, 0), "America/New_York")).toBe("Dec");
});
