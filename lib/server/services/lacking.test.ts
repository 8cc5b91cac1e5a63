import { expect, test } from "vitest";
import type { Fault } from "../../domain/fault.ts";
import { MINUTE_MS } from "../../domain/time.ts";
import { SANDBOX_SOURCE } from "../../testing/builders.ts";
import { lacking } from "./lacking.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const age = {
  source: SANDBOX_SOURCE,
  fetchedAtMs: NOW,
  nextRefreshAtMs: NOW + 30 * MINUTE_MS,
  stale: null,
};
const fault: Fault = { kind: "unreachable", detail: "", atMs: NOW, retryAtMs: NOW + 2 * MINUTE_MS };

test("what lacks nothing stays as it is", () => {
  expect(lacking(age, null)).toBe(age);
});

test("what lacks a part says why, and is worth asking again when the part is", () => {
  expect(lacking(age, fault)).toEqual({ ...age, nextRefreshAtMs: NOW + 2 * MINUTE_MS, stale: fault });
});

test("where nobody knows when, a minute later; a reason of its own stays", () => {
  const own: Fault = { ...fault, kind: "timed-out" };
  expect(lacking({ ...age, stale: own }, { ...fault, retryAtMs: null })).toEqual({
    ...age,
    nextRefreshAtMs: NOW + MINUTE_MS,
    stale: own,
  });
});
