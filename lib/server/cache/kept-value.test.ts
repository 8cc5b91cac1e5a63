import { describe, expect, it } from "vitest";
import type { Fault } from "../../domain/fault.ts";
import type { Source } from "../../domain/source.ts";
import { DAY_MS, MINUTE_MS } from "../../domain/time.ts";
import type { Trouble } from "./back-off.ts";
import { handOut, isFresh, isUsable, type Kept } from "./kept-value.ts";

const SOURCE: Source = { kind: "live", key: "live", label: "CoinGecko" };
const FETCHED = 1_700_000_000_000;
const KEPT: Kept<string> = { value: "v", fetchedAtMs: FETCHED, freshForMs: 5 * MINUTE_MS };
const FAULT: Fault = { kind: "unreachable", detail: "test", atMs: FETCHED, retryAtMs: null };

const freshnessAfter = (ms: number, trouble: Trouble | null = null) =>
  handOut(KEPT, trouble, SOURCE, FETCHED + ms).freshness;

describe("what is said of a kept value's age", () => {
  it("fresh: no reason, and the next refresh at the end of its interval", () => {
    expect(freshnessAfter(MINUTE_MS)).toEqual({
      source: SOURCE,
      fetchedAtMs: FETCHED,
      nextRefreshAtMs: FETCHED + 5 * MINUTE_MS,
      stale: null,
    });
  });

  it("late by less than an interval: no reason yet, and the next look in two seconds", () => {
    const { stale, nextRefreshAtMs } = freshnessAfter(9 * MINUTE_MS);
    expect(stale).toBeNull();
    expect(nextRefreshAtMs).toBe(FETCHED + 9 * MINUTE_MS + 2_000);
  });

  it("later than that: the newer answer is overdue", () => {
    expect(freshnessAfter(10 * MINUTE_MS).stale?.kind).toBe("timed-out");
  });

  it("after a failed refresh: the failure, and the next refresh when the back-off ends, never in the past", () => {
    const failedAtMs = FETCHED + 6 * MINUTE_MS;
    const retryAtMs = failedAtMs + 5_000;
    const trouble: Trouble = { fault: FAULT, error: null, failures: 1, sinceMs: failedAtMs, retryAtMs };
    expect(freshnessAfter(6 * MINUTE_MS, trouble)).toMatchObject({
      stale: FAULT,
      nextRefreshAtMs: retryAtMs,
    });
    expect(freshnessAfter(7 * MINUTE_MS, trouble)).toMatchObject({
      stale: FAULT,
      nextRefreshAtMs: FETCHED + 7 * MINUTE_MS + 2_000,
    });
  });
});

it("no value is fresh or usable after 24 h, however long it was meant to be fresh", () => {
  const daily: Kept<string> = { ...KEPT, freshForMs: 3 * DAY_MS };
  expect(isFresh(daily, FETCHED + DAY_MS - 1)).toBe(true);
  expect(isFresh(daily, FETCHED + DAY_MS)).toBe(false);
  expect(isUsable(daily, FETCHED + DAY_MS - 1)).toBe(true);
  expect(isUsable(daily, FETCHED + DAY_MS)).toBe(false);
});

it("a value from the future is due at once", () => {
  expect(isFresh(KEPT, FETCHED - 1)).toBe(false);
});
