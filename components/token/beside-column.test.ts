import { expect, test } from "vitest";
import type { History } from "@/lib/domain/history";
import { coinId } from "@/lib/domain/ids";
import { HOUR_MS } from "@/lib/domain/time";
import { AI_MEDIAN } from "@/lib/domain/token-view";
import { besideColumn } from "./beside-column";

const TO = Date.UTC(2026, 4, 22, 8, 40);
const BITCOIN = coinId("bitcoin");

function historyOf(points: readonly (readonly [atMs: number, priceUsd: number | null])[]): History {
  const series = points.map(([atMs, priceUsd]) => ({
    atMs,
    priceUsd,
    marketCapUsd: null,
    volume24hUsd: null,
  }));
  return { id: BITCOIN, fromMs: TO - 5 * HOUR_MS, toMs: TO, stepMs: HOUR_MS, series, suspectAtMs: [] };
}

const OWN = historyOf([
  [TO - 3 * HOUR_MS, 1],
  [TO - HOUR_MS, 2],
  [TO, 3],
]);

test("each of the token's times has the last price at or before it, while that is young enough", () => {
  const bitcoin = historyOf([
    [TO - 3 * HOUR_MS + 1, 60_000],
    [TO - 1, 61_000],
  ]);
  expect(besideColumn(OWN, BITCOIN, bitcoin)).toEqual({
    name: "bitcoin_price_usd",
    values: [null, 60_000, 61_000],
  });
  const old = historyOf([[TO - 4 * HOUR_MS, 100]]);
  expect(besideColumn(OWN, AI_MEDIAN, old)).toEqual({ name: "ai-median_index", values: [100, null, null] });
});

test("a broken print is no price", () => {
  const broken = { ...historyOf([[TO - 1, 9]]), suspectAtMs: [TO - 1] };
  expect(besideColumn(OWN, BITCOIN, broken).values).toEqual([null, null, null]);
});
