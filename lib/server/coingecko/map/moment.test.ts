import { describe, expect, it } from "vitest";
import { isMomentMs, isoDate, isoMs, secondsMs } from "./moment.ts";

const AT_MS = Date.UTC(2026, 4, 22, 8, 40);

describe("isoMs", () => {
  it.each([
    "2026-05-22T08:40:00.000Z",
    "2026-05-22T08:40:00+00:00",
    "2026-05-22T10:40:00+02:00",
    "2026-05-22T08:40Z",
  ])("reads %s", (text) => {
    expect(isoMs(text)).toBe(AT_MS);
  });

  it.each([
    null,
    undefined,
    "",
    "2026",
    "2026-05-22",
    "2026-05-22T08:40:00",
    "2026-13-45T08:40:00Z",
    "yesterday",
  ])("%s is no moment", (text) => {
    expect(isoMs(text)).toBeNull();
  });
});

describe("secondsMs", () => {
  it("turns seconds into milliseconds", () => {
    expect(secondsMs(AT_MS / 1000)).toBe(AT_MS);
  });

  it.each([null, undefined, 0, -5, 1e300])("%s is no moment", (seconds) => {
    expect(secondsMs(seconds)).toBeNull();
  });
});

describe("isMomentMs", () => {
  it("knows what a calendar can show", () => {
    expect([isMomentMs(AT_MS), isMomentMs(0), isMomentMs(9e15), isMomentMs(Number.NaN)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("isoDate", () => {
  it("keeps a day that exists", () => {
    expect(isoDate("2024-02-29")).toBe("2024-02-29");
  });

  it.each([null, undefined, "", "2024-13-01", "2024-02-30", "29 Feb 2024", "2024-02-29T00:00:00Z"])(
    "%s is no day",
    (text) => {
      expect(isoDate(text)).toBeNull();
    },
  );
});
