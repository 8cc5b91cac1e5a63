import { expect, it } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { Trending, TrendingRow } from "../../server/coingecko/wire/trending.ts";
import { askSandboxAt } from "../ask-sandbox.ts";

const NOW = Date.parse("2026-11-22T15:00:00Z");

async function trendingAt(nowMs: number): Promise<readonly string[]> {
  const { coins } = Trending.parse((await askSandboxAt(nowMs)("/search/trending")).body);
  return TrendingRow.array()
    .parse(coins)
    .map(({ item }) => item.id);
}

it("keeps its list of 15 for ten minutes, and changes within hours", async () => {
  const list = await trendingAt(NOW);
  expect(new Set(list).size).toBe(15);
  expect(await trendingAt(NOW + 10 * MINUTE_MS - 1)).toEqual(list);
  expect(await trendingAt(NOW + 6 * HOUR_MS)).not.toEqual(list);
});

it("prefers what is traded more than usual", async () => {
  const ask = askSandboxAt(NOW);
  const turnovers = async (query: string): Promise<readonly number[]> => {
    const { body } = await ask(`/coins/markets?vs_currency=usd&per_page=250&${query}`);
    const rows = Array.isArray(body) ? body : [];
    return rows
      .map((row: { total_volume: number; market_cap: number }) => row.total_volume / row.market_cap)
      .filter(Number.isFinite)
      .toSorted((a, b) => a - b);
  };
  const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 0;
  const trending = await turnovers(`ids=${(await trendingAt(NOW)).join(",")}`);
  expect(middle(trending)).toBeGreaterThan(3 * middle(await turnovers("category=artificial-intelligence")));
});

it("writes amounts as display texts and prices in bitcoin without an exponent", async () => {
  const { body } = await askSandboxAt(NOW)("/search/trending");
  const text = JSON.stringify(body);
  expect(text).toMatch(/"market_cap":"\$[\d,]+"/);
  expect(text).not.toMatch(/"price_btc":"[^"]*e/);
});
