import fc from "fast-check";
import { expect, test } from "vitest";
import { RANGE_MS } from "../../domain/history.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { alignedEndMs, boundsOf, windowOf } from "./history-window.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const MIDNIGHT = Date.UTC(2026, 4, 22);

test("the ranges up to now take three windows: a day, a quarter and a year", () => {
  expect(windowOf("24h", null, NOW)).toEqual({ kind: "day" });
  for (const range of ["7d", "30d", "90d"] as const)
    expect(windowOf(range, null, NOW)).toEqual({ kind: "quarter", endMs: null });
  expect(windowOf("1y", null, NOW)).toEqual({ kind: "year", endMs: null });
});

test("moments of one past day share a window; those of today share one by the hour", () => {
  const at = MIDNIGHT - 3 * DAY_MS + 5 * HOUR_MS;
  expect(windowOf("30d", at, NOW)).toEqual(windowOf("7d", at + 3 * HOUR_MS, NOW));
  expect(windowOf("30d", at, NOW)).toEqual({ kind: "quarter", endMs: MIDNIGHT - 2 * DAY_MS });
  expect(alignedEndMs(MIDNIGHT + 90 * MINUTE_MS, NOW)).toBe(MIDNIGHT + 2 * HOUR_MS);
});

test("a moment of this very hour is answered by what is there now", () => {
  expect(alignedEndMs(NOW - 5 * MINUTE_MS, NOW)).toBeNull();
  expect(windowOf("7d", NOW - 5 * MINUTE_MS, NOW)).toEqual({ kind: "quarter", endMs: null });
  expect(windowOf("24h", NOW - 5 * MINUTE_MS, NOW)).toEqual({ kind: "day" });
  expect(windowOf("24h", NOW - 2 * HOUR_MS, NOW).kind).toBe("quarter");
});

test("a chosen span of old days takes the window that ends with it", () => {
  const span = { fromMs: MIDNIGHT - 200 * DAY_MS, toMs: MIDNIGHT - 120 * DAY_MS };
  expect(windowOf(span, null, NOW)).toEqual({ kind: "quarter", endMs: span.toMs });
  expect(windowOf({ ...span, fromMs: MIDNIGHT - 300 * DAY_MS }, null, NOW)).toEqual({
    kind: "year",
    endMs: span.toMs,
  });
  expect(windowOf({ fromMs: MIDNIGHT - 10 * DAY_MS, toMs: NOW + DAY_MS }, null, NOW)).toEqual({
    kind: "quarter",
    endMs: null,
  });
});

test("a year that the plan cuts down to a quarter is asked as one, since it is answered in hours", () => {
  expect(windowOf("1y", NOW - 300 * DAY_MS, NOW)).toMatchObject({ kind: "quarter" });
  expect(windowOf("1y", NOW - 200 * DAY_MS, NOW)).toMatchObject({ kind: "year" });
});

test("a window holds the whole of what is shown, whenever it ends", () => {
  const range = fc.constantFrom("7d" as const, "30d" as const);
  const ago = fc.integer({ min: 0, max: 300 * 24 * 12 }).map((steps) => steps * 5 * MINUTE_MS);
  fc.assert(
    fc.property(range, ago, (span, agoMs) => {
      const at = NOW - agoMs;
      const window = windowOf(span, at, NOW);
      const { fromMs, toMs } = boundsOf(span, at, NOW);
      expect(toMs - fromMs).toBe(RANGE_MS[span]);
      expect(window.kind).toBe("quarter");
      const endMs = ("endMs" in window ? window.endMs : null) ?? NOW;
      expect(endMs).toBeGreaterThanOrEqual(toMs);
      expect(fromMs).toBeGreaterThanOrEqual(endMs - 90 * DAY_MS);
    }),
  );
});
