import { expect, test } from "vitest";
import { askedFromMs, isCutByPlan } from "./history.ts";
import { DAY_MS } from "./time.ts";

const T = Date.UTC(2026, 4, 22, 8, 40);

test("a range is asked back from its end, chosen days from their own first one", () => {
  expect(askedFromMs("7d", T)).toBe(T - 7 * DAY_MS);
  expect(askedFromMs({ fromMs: T - 3 * DAY_MS, toMs: T + DAY_MS }, T)).toBe(T - 3 * DAY_MS);
  expect(askedFromMs({ fromMs: T + DAY_MS, toMs: T + 2 * DAY_MS }, T)).toBe(T);
});

test("a span that begins before history does is cut; a year that ends now, or with the day before, is not", () => {
  const shown = { fromMs: T - 165 * DAY_MS, toMs: T };
  expect(isCutByPlan(shown, "1y")).toBe(true);
  expect(isCutByPlan(shown, "90d")).toBe(false);
  expect(isCutByPlan({ fromMs: T - 364.6 * DAY_MS, toMs: T }, "1y")).toBe(false);
  expect(isCutByPlan({ fromMs: Date.UTC(2025, 4, 24), toMs: Date.UTC(2026, 4, 22, 23, 55) }, "1y")).toBe(
    false,
  );
  expect(isCutByPlan(shown, { fromMs: T - 300 * DAY_MS, toMs: T })).toBe(true);
});
