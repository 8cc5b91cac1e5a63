import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { MarketChart, MarketChartPoint } from "../../server/coingecko/wire/market-chart.ts";
import { askSandboxAt } from "../ask-sandbox.ts";

const NOW = Date.parse("2026-11-22T15:01:02Z");
const ask = askSandboxAt(NOW);

async function pricesOf(path: string): Promise<readonly (readonly [number, number | null])[]> {
  return MarketChartPoint.array().parse(MarketChart.parse((await ask(path)).body).prices);
}

const chart = (query: string, id = "bitcoin") =>
  pricesOf(`/coins/${id}/market_chart?vs_currency=usd&${query}`);
const range = (fromMs: number, toMs: number) =>
  pricesOf(`/coins/bitcoin/market_chart/range?vs_currency=usd&from=${fromMs / 1000}&to=${toMs / 1000}`);

it.each([
  ["days=1", 289],
  ["days=7", 169],
  ["days=90", 2161],
  ["days=91", 92],
  ["days=365", 366],
  ["days=7&interval=daily", 8],
  ["days=1&interval=hourly", 25],
])("gives %s about %i points, the last of them now", async (query, count) => {
  const prices = await chart(query);
  expect(Math.abs(prices.length - count)).toBeLessThanOrEqual(query.includes("daily") ? 0 : 1);
  expect(prices.at(-1)?.[0]).toBe(NOW);
});

it("orders points by time, none twice", async () => {
  for (const query of ["days=1", "days=30", "days=365"]) {
    const times = (await chart(query)).map(([atMs]) => atMs);
    times.slice(1).forEach((atMs, i) => expect(atMs).toBeGreaterThan(times[i] ?? Infinity));
  }
});

it("gives a moment the same price in every span that has it", async () => {
  const month = new Map(await chart("days=30"));
  const week = await chart("days=7");
  expect(week.filter(([atMs, price]) => month.get(atMs) === price)).toHaveLength(week.length);
});

it("starts with the listing of a young coin", async () => {
  const [first] = await askSandboxAt(Date.parse("2026-05-01T00:00:00Z"))(
    "/coins/opengradient/market_chart?vs_currency=usd&days=90",
  ).then(({ body }) => MarketChartPoint.array().parse(MarketChart.parse(body).prices));
  expect(first?.[0]).toBeGreaterThanOrEqual(Date.parse("2026-04-21T00:00:00Z"));
  expect(first?.[0]).toBeLessThan(Date.parse("2026-04-22T00:00:00Z"));
});

it("answers a day that ended earlier by the hour, and one that ends now every five minutes", async () => {
  expect((await range(NOW - 10 * DAY_MS, NOW - 9 * DAY_MS)).length).toBeLessThanOrEqual(25);
  expect((await range(NOW - DAY_MS, NOW)).length).toBeGreaterThan(280);
});

it("gives a range that ended earlier no point of now", async () => {
  const end = NOW - 9 * DAY_MS;
  const last = (await range(NOW - 40 * DAY_MS, end)).at(-1)?.[0] ?? 0;
  expect(last).toBeLessThanOrEqual(end);
  expect(last).toBeGreaterThan(end - 2 * HOUR_MS);
});

it("reads ISO dates in ranges", async () => {
  const path = "/coins/bitcoin/market_chart/range?vs_currency=usd&from=2026-10-01&to=2026-10-03T12:00";
  expect((await pricesOf(path)).length).toBeGreaterThan(55);
});

it("has what was observed on 22 May 2026 in a chart that is asked for half a year later", async () => {
  const at = Date.parse("2026-05-22T08:40:00Z");
  const days = `from=${at / 1000 - 80 * 86_400}&to=${at / 1000 + 12 * 3_600}`;
  const body = await ask(`/coins/opengradient/market_chart/range?vs_currency=usd&${days}`);
  const observed = new Map(MarketChartPoint.array().parse(MarketChart.parse(body.body).prices));
  expect(observed.get(at)).toBeCloseTo(0.269, 9);
  expect(0.269 / (observed.get(at - DAY_MS) ?? 0) - 1).toBeCloseTo(0.066, 9);
});
