import fc from "fast-check";
import { expect, test } from "vitest";
import type { HistoryWindow } from "../../domain/history.ts";
import { BITCOIN, type CoinId, categoryId, coinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData } from "../../testing/fake-market-data.ts";
import { isProductError, upstreamError } from "../errors.ts";
import { createBoardReader } from "./get-board.ts";
import { createGetToken } from "./get-token.ts";

const AI = categoryId("artificial-intelligence");
const NOW = Date.UTC(2026, 4, 22, 8, 42);
const PATIENCE = { priority: "person", waitMs: 1_000 } as const;
const ID = coinId("followed");

function tokenOf(history: (id: CoinId, window: HistoryWindow) => Series | Error) {
  const quote = buildQuote({ id: ID });
  const market = createFakeMarketData({
    quotes: [buildBitcoin(), quote],
    members: new Map([[AI, [quote]]]),
    history,
  });
  const current = () => Promise.resolve(market);
  const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
  const getToken = createGetToken(current, reader, { nowMs: () => NOW });
  return { market, asOf: (atMs: number) => getToken(ID, atMs, PATIENCE) };
}

/** Hourly points of the last 90 days whose price is a walk of the given steps. */
function walk(steps: readonly number[], endMs: number): Series {
  let log = 0;
  const count = 90 * 24;
  return Array.from({ length: count }, (_, index) => {
    log += steps[index % steps.length] ?? 0;
    return {
      atMs: endMs - (count - 1 - index) * HOUR_MS + 30_000,
      priceUsd: Math.exp(log),
      marketCapUsd: 1e6 * Math.exp(log),
      volume24hUsd: 2e5 * (1 + (index % 7)),
    };
  });
}

const AT = NOW - 12 * DAY_MS;

/** What a window holds of a history. */
function answered(history: Series, window: HistoryWindow): Series {
  const endMs = ("endMs" in window ? window.endMs : null) ?? NOW;
  return history.filter(({ atMs }) => atMs <= endMs);
}

const rising = walk([0.001], Math.floor(NOW / HOUR_MS) * HOUR_MS);

test("the numbers are those of the last point at or before the moment, changes from points before theirs", async () => {
  const { market, asOf } = tokenOf(() => rising);
  const { token, asOf: moment } = await asOf(AT);
  const point = rising.findLast(({ atMs }) => atMs <= AT);
  expect(moment).toEqual({ atMs: AT, pointAtMs: point?.atMs });
  expect(token.value.row.priceUsd).toBe(point?.priceUsd);
  expect(token.value.row.change24h).toBeCloseTo(Math.expm1(0.024), 9);
  expect(token.value.row.relBtc24h).toBeCloseTo(0, 9);
  expect(market.asked).toContain("history followed quarter");
  expect(market.asked).not.toContain("history followed day");
});

test("what no history tells is unknown", async () => {
  const { token } = await tokenOf(() => rising).asOf(AT);
  expect(token.value.row).toMatchObject({
    marketCapRank: null,
    turnoverPeerPct: null,
    fullyDilutedValuationUsd: null,
    circulatingSupply: null,
    listingAge: null,
  });
});

test("points after the moment change nothing", async () => {
  const steps = fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 5, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(steps, fc.double({ min: 0.01, max: 100, noNaN: true }), async (walked, factor) => {
      const series = walk(walked, Math.floor(NOW / HOUR_MS) * HOUR_MS);
      const later = series.map((point) =>
        point.atMs <= AT ? point : { ...point, priceUsd: (point.priceUsd ?? 0) * factor, volume24hUsd: null },
      );
      const [known, other] = await Promise.all([
        tokenOf(() => series).asOf(AT),
        tokenOf(() => later).asOf(AT),
      ]);
      expect(other).toEqual(known);
    }),
    { numRuns: 15 },
  );
});

test("a moment of today has the five-minute point nearest before it", async () => {
  const at = NOW - 2 * HOUR_MS;
  const fine = [{ atMs: at - MINUTE_MS, priceUsd: 7, marketCapUsd: 70, volume24hUsd: 35 }];
  const { token } = await tokenOf((id, { kind }) => (kind === "day" && id !== BITCOIN ? fine : rising)).asOf(
    at,
  );
  expect(token.value.row).toMatchObject({ priceUsd: 7, turnover: 0.5 });
});

test("a source that knows days only has the day’s price all day, and tells no change over less", async () => {
  const daily = rising.filter(({ atMs }) => atMs % DAY_MS < HOUR_MS);
  const { token, asOf: moment } = await tokenOf(() => daily).asOf(AT);
  expect(AT - (moment?.pointAtMs ?? 0)).toBeGreaterThan(8 * HOUR_MS);
  expect(token.value.row).toMatchObject({ change1h: null });
  expect(token.value.row.change24h).toBeCloseTo(Math.expm1(0.024), 9);
});

test("a moment beyond what is told, before the token was traded, or in a hole of its history, is said to be so", async () => {
  const young = rising.filter(({ atMs }) => atMs > AT + DAY_MS);
  const hole = rising.filter(({ atMs }) => Math.abs(atMs - AT) > 5 * HOUR_MS);
  const failures = await Promise.all(
    [
      tokenOf(() => rising).asOf(NOW - 400 * DAY_MS),
      tokenOf((_, window) => answered(young, window)).asOf(AT),
      tokenOf(() => hole).asOf(AT),
    ].map((page) => page.catch((error: unknown) => error)),
  );
  const words = failures.map((error) => (isProductError(error) ? `${error.kind}: ${error.message}` : ""));
  expect(words[0]).toMatch(/^unknown-moment: .*365 days/);
  expect(words[1]).toMatch(/^unknown-moment: .*begins later/);
  expect(words[2]).toMatch(/^unknown-moment: .*shortly before/);
});

test("without Bitcoin's history the numbers stand, and say that something is lacking", async () => {
  const failing = upstreamError("rate-limited", "slow down", NOW, NOW + MINUTE_MS);
  const { token, past } = await tokenOf((id) => (id === BITCOIN ? failing : rising)).asOf(AT);
  expect(token.value.row.priceUsd).not.toBeNull();
  expect(token.value.row.relBtc24h).toBeNull();
  expect(token.freshness.stale).toMatchObject({ kind: "rate-limited" });
  expect(past).toMatchObject({ value: { beta: { n: 0 } }, freshness: { stale: { kind: "rate-limited" } } });
});

test("a broken print 24 hours before makes no change", async () => {
  const broken = rising.findLast(({ atMs }) => atMs <= AT - DAY_MS);
  const wavy = rising.map((point, index) => ({
    ...point,
    priceUsd: (point.priceUsd ?? 0) * (point === broken ? 30 : 1 + 0.002 * Math.sin(index)),
  }));
  const { token } = await tokenOf(() => wavy).asOf(AT);
  expect(Math.abs((token.value.row.change24h ?? 1) - Math.expm1(0.024))).toBeLessThan(0.01);
});

test("a jump that was not taken back yet is no broken print, even where it was taken back later", async () => {
  const index = rising.findLastIndex(({ atMs }) => atMs <= AT);
  const wavy = rising.map((point, place) => ({
    ...point,
    priceUsd: (point.priceUsd ?? 0) * (place === index ? 3 : 1 + 0.002 * Math.sin(place)),
  }));
  const [then, later] = await Promise.all([
    tokenOf(() => wavy.slice(0, index + 1)).asOf(AT),
    tokenOf(() => wavy).asOf(AT),
  ]);
  expect(later).toEqual(then);
  expect(later.token.value.row.change24h).toBeGreaterThan(1.9);
});
