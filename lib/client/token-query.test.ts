import { expect, it } from "vitest";
import { encodeMeta } from "../contract/meta.ts";
import { encodeProfile } from "../contract/profile.ts";
import type { FaultKind } from "../domain/fault.ts";
import { coinId } from "../domain/ids.ts";
import { tokenQuery, tokenRefreshAtMs } from "./token-query.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);

function meta(nextRefreshAtMs: number) {
  const source = { kind: "live", key: "live", label: "CoinGecko" } as const;
  return encodeMeta({ source, fetchedAtMs: NOW, nextRefreshAtMs, stale: null });
}

function missing(retryAtMs: number | null) {
  const kind: FaultKind = "rate-limited";
  const retryAt = retryAtMs === null ? null : new Date(retryAtMs).toISOString();
  return { fault: { kind, detail: "", at: new Date(NOW).toISOString(), retryAt } };
}

const numbers = { meta: meta(NOW + 120_000), profile: null, past: null, asOf: null };
const asOf = { at: new Date(NOW).toISOString(), pointAt: new Date(NOW).toISOString() };

it("asks again when the numbers can be newer", () => {
  expect(tokenRefreshAtMs(numbers)).toBe(NOW + 120_000);
});

it("asks again for a part that failed as soon as that can make sense", () => {
  expect(tokenRefreshAtMs({ ...numbers, past: missing(NOW + 10_000) })).toBe(NOW + 10_000);
  expect(tokenRefreshAtMs({ ...numbers, profile: missing(NOW + 5_000) })).toBe(NOW + 5_000);
});

it("goes by the numbers where nobody knows when the part can be had", () => {
  expect(tokenRefreshAtMs({ ...numbers, past: missing(null) })).toBe(NOW + 120_000);
});

const profile = {
  meta: meta(NOW + 60_000),
  value: encodeProfile({
    id: coinId("grass"),
    symbol: "GRASS",
    name: "Grass",
    imageUrl: null,
    categories: [],
    description: "",
    notices: [],
    contracts: [],
    genesisDate: null,
    links: { homepage: [], explorers: [], whitepaper: null, github: [], twitter: null, telegram: null },
    lastUpdatedMs: null,
  }),
};
const past = {
  meta: meta(NOW + 60_000),
  value: {
    priceDays: 0,
    turnoverDays: 0,
    turnoverOwnPct: null,
    streakDays: { one: null, own: null },
    spike: null,
    turnoverShare14: null,
    volumeSurprise: null,
    beta: { beta: null, betaLow: null, betaHigh: null, n: 0 },
    correlation: { correlation: null, spearman: null, n: 0 },
    realisedVol30d: null,
    supplySteps: [],
    isInDiscovery: null,
  },
};
const whole = { ...numbers, asOf, profile, past };

it("never asks again for a moment of the past that is whole", () => {
  expect(tokenRefreshAtMs(whole)).toBe(Infinity);
  expect(tokenRefreshAtMs({ ...whole, asOf: null })).toBe(NOW + 120_000);
});

it("asks again for what a moment of the past lacks", () => {
  expect(tokenRefreshAtMs({ ...whole, profile: missing(NOW + 5_000) })).toBe(NOW + 5_000);
  const { fault } = missing(NOW + 5_000);
  const stale = { ...past, meta: { ...past.meta, stale: fault } };
  expect(tokenRefreshAtMs({ ...whole, past: stale })).toBe(NOW + 60_000);
  expect(tokenRefreshAtMs({ ...whole, meta: { ...whole.meta, stale: fault } })).toBe(NOW + 120_000);
});

it("asks again blindly where nobody knows when what is lacking can be had", () => {
  expect(tokenRefreshAtMs({ ...whole, profile: null })).toBeNull();
  expect(tokenRefreshAtMs({ ...whole, past: missing(null) })).toBeNull();
});

it("keeps the present and each moment apart", () => {
  const id = coinId("grass");
  expect(tokenQuery(id, null).queryKey).not.toEqual(tokenQuery(id, NOW).queryKey);
});
