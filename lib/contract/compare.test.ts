import { expect, test } from "vitest";
import type { Comparison } from "../domain/compared-assets.ts";
import { coinId } from "../domain/ids.ts";
import { HOUR_MS } from "../domain/time.ts";
import { SANDBOX_SOURCE } from "../testing/builders.ts";
import { CompareJson, decodeComparison, encodeComparison } from "./compare.ts";

const T = Date.UTC(2026, 4, 22);
const FRESHNESS = { source: SANDBOX_SOURCE, fetchedAtMs: T, nextRefreshAtMs: T + HOUR_MS, stale: null };
const COMPARISON: Comparison = {
  fromMs: T - 2 * HOUR_MS,
  toMs: T + 600_000,
  stepMs: HOUR_MS,
  times: [T - HOUR_MS, T, T + 600_000],
  assets: [
    {
      id: coinId("grass"),
      symbol: "GRASS",
      name: "Grass",
      imageUrl: null,
      prices: [null, 0.5, 0.6],
      firstAtMs: T,
      statistics: {
        totalReturn: 0.2,
        realisedVol30d: null,
        maxDrawdown: { maxDrawdown: 0, peakAtMs: null, troughAtMs: null },
        beta: { beta: 1.5, betaLow: 0.5, betaHigh: 2.5, n: 60 },
        correlation: { correlation: null, spearman: null, n: 12 },
        priceUsd: 0.6,
        change24h: null,
        volume24hUsd: 0,
        marketCapUsd: null,
        turnover: null,
      },
    },
  ],
  missing: [
    { id: coinId("invented"), fault: null },
    { id: coinId("slow"), fault: { kind: "timed-out", detail: "late", atMs: T, retryAtMs: null } },
  ],
  commonStart: 1,
  pairs: [{ a: 0, b: 1, correlation: 0.5, n: 40 }],
  bitcoinPrices: [1, 2, null],
  asOfMs: T + 600_000,
};

test("a comparison crosses the wire whole: unknown stays unknown and zero stays zero", () => {
  const json: unknown = JSON.parse(
    JSON.stringify(encodeComparison({ value: COMPARISON, freshness: FRESHNESS })),
  );
  const { freshness, ...value } = decodeComparison(CompareJson.parse(json));
  expect(value).toEqual(COMPARISON);
  expect(freshness).toMatchObject({ fetchedAtMs: T, stale: null });
});

test("prices keep seven digits, however small they are", () => {
  const [asset] = COMPARISON.assets;
  if (asset === undefined) throw new Error("there is an asset");
  const tiny = { ...COMPARISON, assets: [{ ...asset, prices: [0.000000123456789, null, 77_246.123456] }] };
  const { assets } = encodeComparison({ value: tiny, freshness: FRESHNESS });
  expect(assets[0]?.prices).toEqual([1.234568e-7, null, 77_246.12]);
});

test("a comparison of nothing has no times", () => {
  const nothing = { ...COMPARISON, times: [], assets: [], pairs: [], commonStart: null };
  expect(decodeComparison(encodeComparison({ value: nothing, freshness: FRESHNESS })).times).toEqual([]);
});
