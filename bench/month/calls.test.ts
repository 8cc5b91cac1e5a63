import { expect, test } from "vitest";
import { mostCallsWithin, purposeOf, shortestGapMs } from "./calls.ts";

const MANY = Array.from({ length: 250 }, (_, index) => `token-${index}`).join("%2C");

test("a stretch counts its first moment and not its end", () => {
  expect(mostCallsWithin(10, [0, 9, 10, 30, 31, 32, 33, 60])).toBe(4);
  expect(mostCallsWithin(10, [0, 10, 20])).toBe(1);
  expect(mostCallsWithin(10, [])).toBe(0);
});

test("the shortest gap is between calls so many steps apart", () => {
  expect(shortestGapMs([0, 5, 6, 20], 1)).toBe(1);
  expect(shortestGapMs([0, 5, 6, 20], 2)).toBe(6);
  expect(shortestGapMs([0], 1)).toBeNull();
});

test.each([
  ["/api/v3/coins/markets?vs_currency=usd&ids=bitcoin%2Ctoken-1&sparkline=true", "the board"],
  [`/api/v3/coins/markets?vs_currency=usd&ids=${MANY}&sparkline=true`, "the board"],
  ["/api/v3/coins/markets?ids=token-1%2Ctoken-2", "numbers of trending coins"],
  ["/api/v3/coins/markets?ids=token-1", "numbers of opened tokens"],
  ["/api/v3/coins/markets?ids=pinned-1%2Cpinned-2", "numbers of pinned tokens"],
  ["/api/v3/coins/markets?category=defai&page=1", "members of categories"],
  ["/api/v3/coins/bitcoin/market_chart?days=365", "Bitcoin’s year"],
  ["/api/v3/coins/bitcoin/market_chart/range?from=1&to=2", "Bitcoin’s days"],
  ["/api/v3/coins/token-1/market_chart?days=7", "histories of opened tokens"],
  ["/api/v3/coins/token-1?localization=false", "profiles of hot and opened tokens"],
  ["/api/v3/coins/categories/list", "lists of names"],
])("%s is asked for %s", (path, purpose) => {
  expect(purposeOf(path)).toBe(purpose);
});
