import { expect, it } from "vitest";
import { toInstant } from "../contract/instant.ts";
import { encodeMeta } from "../contract/meta.ts";
import { SANDBOX_SOURCE } from "../testing/builders.ts";
import { watchedRefreshAtMs } from "./watched-query.ts";

const meta = encodeMeta({ source: SANDBOX_SOURCE, fetchedAtMs: 0, nextRefreshAtMs: 100, stale: null });
const at = (ms: number) => ({ ...meta, nextRefreshAt: toInstant(ms) });
const fault = (retryAt: string | null) => ({
  kind: "unreachable" as const,
  detail: "no route",
  at: toInstant(0),
  retryAt,
});

it("is asked again when the first of its parts can be newer", () => {
  expect(watchedRefreshAtMs({ meta, others: { meta: null, fault: null } })).toBe(100);
  expect(watchedRefreshAtMs({ meta, others: { meta: at(40), fault: null } })).toBe(40);
  expect(watchedRefreshAtMs({ meta, others: { meta: at(400), fault: null } })).toBe(100);
});

it("what is missing is asked for again when that can make sense, at the latest with the rest", () => {
  expect(watchedRefreshAtMs({ meta, others: { meta: at(80), fault: fault(toInstant(60)) } })).toBe(60);
  expect(watchedRefreshAtMs({ meta, others: { meta: null, fault: fault(toInstant(400)) } })).toBe(100);
  expect(watchedRefreshAtMs({ meta, others: { meta: null, fault: fault(null) } })).toBe(100);
});
