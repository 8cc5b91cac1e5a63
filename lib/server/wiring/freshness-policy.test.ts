import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { boardShareOf, SHARE_OF_CALLS, watchedShareOf, yearIsFreshForMs } from "./freshness-policy.ts";

const MIDNIGHT = Date.UTC(2026, 4, 22);

test("a year of closes lasts until the next close is there", () => {
  expect(yearIsFreshForMs(MIDNIGHT)).toBe(45 * MINUTE_MS);
  expect(yearIsFreshForMs(MIDNIGHT + 45 * MINUTE_MS)).toBe(20 * HOUR_MS);
  expect(yearIsFreshForMs(MIDNIGHT + 23 * HOUR_MS)).toBe(HOUR_MS + 45 * MINUTE_MS);
});

test("lists of members that take more than one call take them from the board's share, down to half of it", () => {
  expect(boardShareOf(9_000, 1)).toBe(SHARE_OF_CALLS.board);
  expect(boardShareOf(9_000, 4)).toBeLessThan(0.32);
  expect(boardShareOf(90_000, 4)).toBeGreaterThan(0.4);
  expect(boardShareOf(900, 4)).toBe(SHARE_OF_CALLS.board / 2);
  expect(boardShareOf(null, 4)).toBe(SHARE_OF_CALLS.board);
});

test("more watched tokens have more calls, each chunk of them fewer, and never a third of the board's", () => {
  const shares = [0, 1, 2, 4, 8].map(watchedShareOf);
  expect(shares.map((share) => share.toFixed(4))).toEqual(["0.0000", "0.0500", "0.0750", "0.1250", "0.1250"]);
  expect(Math.max(...shares)).toBeLessThan(SHARE_OF_CALLS.board / 3);
});
