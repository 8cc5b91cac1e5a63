/** What is not as clean as one would wish is in the simulated market too, at any moment. */
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../domain/time.ts";
import { Coin } from "../../server/coingecko/wire/coin.ts";
import { CoinsMarketsRow } from "../../server/coingecko/wire/coins-markets.ts";
import { MarketChart, MarketChartPoint } from "../../server/coingecko/wire/market-chart.ts";
import { Tickers, TickersRow } from "../../server/coingecko/wire/tickers.ts";
import { askSandboxAt } from "../ask-sandbox.ts";

describe.each(["2026-05-22T08:40:00Z", "2026-11-22T15:01:02Z"])("at %s", async (now) => {
  const nowMs = Date.parse(now);
  const ask = askSandboxAt(nowMs);
  const page = (n: number) =>
    ask(
      `/coins/markets?vs_currency=usd&category=artificial-intelligence&per_page=250&sparkline=true&page=${n}`,
    );
  const texts = JSON.stringify([(await page(1)).body, (await page(2)).body]);
  const rows = CoinsMarketsRow.array().parse([(await page(1)).body, (await page(2)).body].flat());
  const tickersOf = async (id: string) => {
    return TickersRow.array().parse(
      Tickers.parse((await ask(`/coins/${id}/tickers?depth=true`)).body).tickers,
    );
  };
  const tickers = (await Promise.all(rows.slice(0, 120).map(({ id }) => tickersOf(id)))).flat();

  it("has unknown caps: zero, without rank and supply", () => {
    const unknown = rows.filter((row) => row.market_cap === 0);
    expect(unknown.length).toBeGreaterThan(5);
    for (const row of unknown) expect(row).toMatchObject({ market_cap_rank: null, circulating_supply: 0 });
    expect(unknown.some((row) => (row.fully_diluted_valuation ?? 0) > 0)).toBe(true);
  });

  it("has known caps without supply or diluted valuation", () => {
    const known = rows.filter((row) => (row.market_cap ?? 0) > 0);
    expect(known.filter((row) => row.fully_diluted_valuation === null).length).toBeGreaterThan(5);
    expect(known.filter((row) => row.circulating_supply === null).length).toBeGreaterThan(1);
    expect(known.filter((row) => row.max_supply === null).length).toBeGreaterThan(known.length / 4);
  });

  it("has prices that JSON writes with an exponent", () => {
    expect(rows.filter((row) => (row.current_price ?? 1) < 1e-6).length).toBeGreaterThan(5);
    expect(texts).toMatch(/"current_price":\d+(\.\d+)?e-\d+/);
  });

  it("has empty and short sparklines", () => {
    const lengths = rows.map((row) => row.sparkline_in_7d?.price?.length ?? -1);
    expect(lengths).toContain(0);
    expect(lengths.filter((length) => length > 0 && length < 168).length).toBeGreaterThan(1);
    expect(lengths.filter((length) => length === 168).length).toBeGreaterThan(300);
  });

  it("has missing changes and quotes that are days old", () => {
    expect(rows.filter((row) => row.price_change_percentage_24h === null).length).toBeGreaterThan(3);
    const old = rows.filter((row) => Date.parse(row.last_updated ?? "") < nowMs - DAY_MS);
    expect(old).toHaveLength(2);
  });

  it("has names in other scripts, and symbols that several coins share", () => {
    expect(rows.some(({ name }) => /[^\u0020-\u007e]/.test(name))).toBe(true);
    expect(rows.filter(({ symbol }) => symbol === "ai").length).toBeGreaterThan(2);
  });

  it("has venues with depth, with zeros, with nulls and without", () => {
    expect(tickers.some((ticker) => (ticker.cost_to_move_up_usd ?? 0) > 0)).toBe(true);
    expect(tickers.some((ticker) => ticker.cost_to_move_up_usd === 0)).toBe(true);
    expect(tickers.some((ticker) => ticker.cost_to_move_up_usd === null)).toBe(true);
    expect(tickers.some((ticker) => ticker.cost_to_move_up_usd === undefined)).toBe(true);
  });

  it("has stale and anomalous tickers", () => {
    expect(tickers.some((ticker) => ticker.is_stale === true)).toBe(true);
    expect(tickers.some((ticker) => ticker.is_anomaly === true)).toBe(true);
  });

  it("has coins with a notice, and descriptions with markup and Windows line ends", async () => {
    const coins = await Promise.all(
      rows.map(async ({ id }) =>
        Coin.parse((await ask(`/coins/${id}?market_data=false&tickers=false`)).body),
      ),
    );
    expect(coins.filter((coin) => (coin.public_notice ?? "") !== "")).toHaveLength(3);
    expect(coins.filter((coin) => coin.description?.en?.includes("</p>\r\n")).length).toBeGreaterThan(200);
    expect(coins.some((coin) => coin.description?.en === "")).toBe(true);
    expect(coins.some((coin) => coin.platforms?.[""] === "")).toBe(true);
  });

  it("has charts with lists of unequal length, and missing values in them", async () => {
    const chartOf = async (id: string, query: string) =>
      MarketChart.parse((await ask(`/coins/${id}/market_chart?vs_currency=usd&${query}`)).body);
    const charts = await Promise.all(
      rows.map(async ({ id }) => ({ id, chart: await chartOf(id, "days=30&interval=daily") })),
    );
    const unequal = charts.filter(({ chart }) => chart.prices.length !== chart.market_caps?.length);
    expect(unequal.length).toBeGreaterThan(0);
    for (const { id } of unequal) {
      const points = MarketChartPoint.array().parse((await chartOf(id, "days=30")).prices);
      expect(points.filter(([, price]) => price === null).length).toBeGreaterThan(5);
    }
  });

  it("has a coin whose volume is nearly all on one thin venue", async () => {
    const shares = await Promise.all(
      rows.slice(0, 300).map(async ({ id }) => {
        const [first, ...others] = await tickersOf(id);
        const rest = others.reduce((sum, ticker) => sum + (ticker.converted_volume?.usd ?? 0), 0);
        const volume = first?.converted_volume?.usd ?? 0;
        const depth = (first?.cost_to_move_up_usd ?? 0) + (first?.cost_to_move_down_usd ?? 0);
        return { share: volume / (volume + rest), perDepth: volume / depth };
      }),
    );
    expect(
      shares.some(({ share, perDepth }) => share > 0.85 && Number.isFinite(perDepth) && perDepth > 1000),
    ).toBe(true);
  });
});
