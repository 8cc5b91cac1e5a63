import { expect, test } from "vitest";
import { encodeFault, encodeMeta } from "../contract/meta.ts";
import { coinId } from "../domain/ids.ts";
import { SANDBOX_SOURCE } from "../testing/builders.ts";
import { compareQuery, compareRefreshAtMs } from "./compare-query.ts";

const T = Date.UTC(2026, 4, 22);
const meta = encodeMeta({ source: SANDBOX_SOURCE, fetchedAtMs: T, nextRefreshAtMs: T + 60_000, stale: null });
const fault = encodeFault({ kind: "timed-out", detail: "late", atMs: T, retryAtMs: null });
const asOf = new Date(T).toISOString();

const whole = { meta, asOf, assets: [], missing: [], bitcoinPrices: null };

test("the present is asked again when it can be newer, the past never", () => {
  expect(compareRefreshAtMs({ ...whole, asOf: null })).toBe(T + 60_000);
  expect(compareRefreshAtMs({ ...whole, missing: [{ id: "unlisted", fault: null }] })).toBe(Infinity);
});

test("a past with a part missing is asked again for it", () => {
  expect(compareRefreshAtMs({ ...whole, missing: [{ id: "slow", fault }] })).toBe(T + 60_000);
});

test("another order, span or moment is another question", () => {
  const [a, b] = [coinId("a"), coinId("b")];
  const keys = [
    compareQuery({ ids: [a, b], span: "30d", atMs: null }),
    compareQuery({ ids: [b, a], span: "30d", atMs: null }),
    compareQuery({ ids: [a, b], span: "7d", atMs: null }),
    compareQuery({ ids: [a, b], span: "30d", atMs: T }),
  ].map(({ queryKey }) => JSON.stringify(queryKey));
  expect(new Set(keys).size).toBe(4);
});
