import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { yearIsFreshForMs } from "./freshness-policy.ts";

const MIDNIGHT = Date.UTC(2026, 4, 22);

test("a year of closes lasts until the next close is there", () => {
  expect(yearIsFreshForMs(MIDNIGHT)).toBe(45 * MINUTE_MS);
  expect(yearIsFreshForMs(MIDNIGHT + 45 * MINUTE_MS)).toBe(20 * HOUR_MS);
  expect(yearIsFreshForMs(MIDNIGHT + 23 * HOUR_MS)).toBe(HOUR_MS + 45 * MINUTE_MS);
});
