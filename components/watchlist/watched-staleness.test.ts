import { expect, it } from "vitest";
import type { Fault } from "@/lib/domain/fault";
import type { Freshness } from "@/lib/domain/freshness";
import { SANDBOX_SOURCE } from "@/lib/testing/builders";
import { isWatchedStale } from "./watched-staleness";

const fault: Fault = { kind: "unreachable", detail: "no route", atMs: 1, retryAtMs: null };
const fresh: Freshness = { source: SANDBOX_SOURCE, fetchedAtMs: 1, nextRefreshAtMs: 2, stale: null };
const stale: Freshness = { ...fresh, stale: fault };
const NOTHING_BESIDE = { age: null, fault: null };

it("numbers as old as they are meant to be are not stale, those from beside the board neither", () => {
  expect(isWatchedStale({ freshness: fresh, others: NOTHING_BESIDE }, null)).toBe(false);
  expect(isWatchedStale({ freshness: fresh, others: { age: fresh, fault: null } }, null)).toBe(false);
  expect(isWatchedStale(undefined, null)).toBe(false);
});

it("one part that is older than it should be, or missing, is enough", () => {
  expect(isWatchedStale({ freshness: stale, others: NOTHING_BESIDE }, null)).toBe(true);
  expect(isWatchedStale({ freshness: fresh, others: { age: stale, fault: null } }, null)).toBe(true);
  expect(isWatchedStale({ freshness: fresh, others: { age: fresh, fault } }, null)).toBe(true);
});

it("what a server said that does not answer any more is stale", () => {
  expect(isWatchedStale({ freshness: fresh, others: NOTHING_BESIDE }, "no answer")).toBe(true);
});
