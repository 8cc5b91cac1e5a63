import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { buildQuote } from "../testing/builders.ts";
import { listingAge } from "./listing-age.ts";

const NOW = Date.UTC(2026, 4, 22);
const old = { allTimeHighAtMs: NOW - 400 * DAY_MS, allTimeLowAtMs: NOW - 2 * DAY_MS, lastUpdatedMs: NOW };
const young = { allTimeHighAtMs: NOW - 5.5 * DAY_MS, allTimeLowAtMs: NOW - 1 * DAY_MS, lastUpdatedMs: NOW };

describe("how long a token has been listed", () => {
  test("at least as long as since its first extreme", () => {
    expect(listingAge(buildQuote(old))).toEqual({ atLeastDays: 400, atMostDays: null });
    expect(listingAge(buildQuote({ ...old, allTimeHighAtMs: null }))).toEqual({
      atLeastDays: 2,
      atMostDays: null,
    });
  });

  test("less than the shortest window from which on no change is known", () => {
    expect(listingAge(buildQuote({ ...young, change7d: null, change30d: null }))).toEqual({
      atLeastDays: 5,
      atMostDays: 7,
    });
    expect(listingAge(buildQuote({ ...young, change30d: null }))?.atMostDays).toBe(30);
  });

  test("a missing change beside a known longer one is a hole, not a beginning", () => {
    expect(listingAge(buildQuote({ ...young, change24h: null, change7d: null }))?.atMostDays).toBeNull();
  });

  test("a missing change that the extremes contradict counts for nothing", () => {
    expect(listingAge(buildQuote({ ...old, change30d: null }))).toEqual({
      atLeastDays: 400,
      atMostDays: null,
    });
  });

  test("a quote without price, time or extremes says nothing", () => {
    expect(listingAge(buildQuote({ ...young, priceUsd: null }))).toBeNull();
    expect(listingAge(buildQuote({ ...young, lastUpdatedMs: null }))).toBeNull();
    expect(listingAge(buildQuote({ ...young, allTimeHighAtMs: null, allTimeLowAtMs: null }))).toBeNull();
    expect(listingAge(buildQuote({ ...young, lastUpdatedMs: NOW - 30 * DAY_MS }))).toBeNull();
  });

  test("its bounds never cross", () => {
    const change = fc.option(fc.constant(0.1));
    const daysAgo = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(change, change, change, daysAgo, daysAgo, (change24h, change7d, change30d, high, low) => {
        const age = listingAge(
          buildQuote({
            ...{ change24h, change7d, change30d, lastUpdatedMs: NOW },
            allTimeHighAtMs: NOW - high * DAY_MS,
            allTimeLowAtMs: NOW - low * DAY_MS,
          }),
        );
        const { atLeastDays, atMostDays } = age ?? { atLeastDays: null, atMostDays: null };
        if (atLeastDays !== null && atMostDays !== null) expect(atLeastDays).toBeLessThanOrEqual(atMostDays);
      }),
    );
  });
});
