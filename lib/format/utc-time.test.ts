import { expect, it } from "vitest";
import { formatClockUtc, formatUtc } from "./utc-time.ts";

const SEED = Date.UTC(2026, 4, 22, 8, 40, 11);

it("names the day, the time and the zone", () => {
  expect(formatUtc(SEED)).toBe("22 May 2026, 08:40 UTC");
  expect(formatUtc(Date.UTC(2026, 0, 1))).toBe("1 Jan 2026, 00:00 UTC");
  expect(formatClockUtc(SEED)).toBe("08:40 UTC");
});

it("is a dash for the unknown and for what is no moment", () => {
  for (const moment of [null, Number.NaN, 9e15]) {
    expect(formatUtc(moment)).toBe("—");
    expect(formatClockUtc(moment)).toBe("—");
  }
});

it("knows every month by its own name", () => {
  const names = Array.from({ length: 12 }, (_, month) => formatUtc(Date.UTC(2026, month, 5)).split(" ")[1]);
  expect(names.join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
});
