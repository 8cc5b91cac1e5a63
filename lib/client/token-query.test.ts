import { expect, it } from "vitest";
import { encodeMeta } from "../contract/meta.ts";
import type { FaultKind } from "../domain/fault.ts";
import { tokenRefreshAtMs } from "./token-query.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);

function meta(nextRefreshAtMs: number) {
  const source = { kind: "live", key: "live", label: "CoinGecko" } as const;
  return encodeMeta({ source, fetchedAtMs: NOW, nextRefreshAtMs, stale: null });
}

function weekFault(retryAt: string | null) {
  const kind: FaultKind = "rate-limited";
  return { fault: { kind, detail: "", at: new Date(NOW).toISOString(), retryAt } };
}

const series = { atSec: [], priceUsd: [], marketCapUsd: [], volume24hUsd: [] };

it("asks again when the earlier of numbers and week can be newer", () => {
  expect(tokenRefreshAtMs({ meta: meta(NOW + 120_000), week: { meta: meta(NOW + 60_000), series } })).toBe(
    NOW + 60_000,
  );
  expect(tokenRefreshAtMs({ meta: meta(NOW + 30_000), week: { meta: meta(NOW + 60_000), series } })).toBe(
    NOW + 30_000,
  );
});

it("asks again for a week that failed as soon as that can make sense", () => {
  const retryAt = new Date(NOW + 10_000).toISOString();
  expect(tokenRefreshAtMs({ meta: meta(NOW + 120_000), week: weekFault(retryAt) })).toBe(NOW + 10_000);
});

it("goes by the numbers where nobody knows when the week can be had", () => {
  expect(tokenRefreshAtMs({ meta: meta(NOW + 120_000), week: weekFault(null) })).toBe(NOW + 120_000);
});
