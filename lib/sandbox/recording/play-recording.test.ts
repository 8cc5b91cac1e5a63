/** A recording's answers: their shapes, what they hold, and what they do not invent. */
import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { CategoriesListRow, CategoriesRow } from "../../server/coingecko/wire/categories.ts";
import { Coin } from "../../server/coingecko/wire/coin.ts";
import { CoinsListRow } from "../../server/coingecko/wire/coins-list.ts";
import { CoinsMarketsRow } from "../../server/coingecko/wire/coins-markets.ts";
import { Global } from "../../server/coingecko/wire/global.ts";
import { MarketChart, MarketChartPoint } from "../../server/coingecko/wire/market-chart.ts";
import { Ping } from "../../server/coingecko/wire/ping.ts";
import { Tickers, TickersRow } from "../../server/coingecko/wire/tickers.ts";
import { Trending } from "../../server/coingecko/wire/trending.ts";
import { buildRecordedCoin, buildRecording } from "../../testing/recorded-coin.ts";
import { playRecording } from "./play-recording.ts";
import type { RecordedCoin } from "./recording.ts";

const MARKETS = "/coins/markets?vs_currency=usd&precision=full&price_change_percentage=1h,24h&sparkline=true";

function known(
  atHour: number,
  priceUsd: number | null,
  marketCapUsd: number | null,
  volume24hUsd: number | null,
) {
  return { atMs: atHour * HOUR_MS, priceUsd, marketCapUsd, volume24hUsd };
}

const ticker = (fetchedAtMs: number | null) => ({
  base: "GRASS",
  target: "USDT",
  market: { name: "A venue", identifier: "a-venue" },
  ...(fetchedAtMs !== null && { last_fetch_at: new Date(fetchedAtMs).toISOString() }),
});

const grass = buildRecordedCoin(
  {},
  {
    observations: [known(0, 0.5, 500, 50), known(24, 0.75, 600, 60), known(25, 0.8, null, null)],
    circulatingSupply: 1_000,
    notes: ["One venue's contract."],
    tickers: [ticker(0), ticker(30 * HOUR_MS), ticker(null)],
  },
);
const late = buildRecordedCoin({ 25: 3 }, { id: "late-token", symbol: "late", name: "Late" });
const bitcoin = buildRecordedCoin(
  { 0: 80_000, 24: 82_000 },
  { id: "bitcoin", symbol: "btc", name: "Bitcoin", categories: ["layer-1"] },
);

function askAt(nowMs: number, coins: readonly RecordedCoin[] = [grass, late, bitcoin]) {
  const handle = playRecording(buildRecording(coins), { nowMs: () => nowMs });
  return async (path: string) => {
    const response = await handle(new Request(`http://recording.example/api/v3${path}`));
    const body: unknown = await response.json();
    return { status: response.status, body };
  };
}

async function rowsAt(hour: number, query = "") {
  return CoinsMarketsRow.array().parse((await askAt(hour * HOUR_MS)(`${MARKETS}${query}`)).body);
}

it("gives what was recorded of a coin, in the wire's shape", async () => {
  const [row] = await rowsAt(24, "&ids=grass");
  expect(row).toMatchObject({
    id: "grass",
    current_price: 0.75,
    market_cap: 600,
    total_volume: 60,
    last_updated: "1970-01-02T00:00:00.000Z",
  });
  expect(row?.price_change_percentage_24h_in_currency).toBeCloseTo(50, 10);
});

it("keeps null what was not recorded, and an unknown cap zero", async () => {
  const [row] = await rowsAt(25, "&ids=grass");
  expect(row).toMatchObject({
    current_price: 0.8,
    market_cap: 0,
    market_cap_rank: null,
    total_volume: null,
    fully_diluted_valuation: null,
    ath_date: null,
    price_change_percentage_24h_in_currency: null,
  });
});

it("knows supplies at a coin's last observation only", async () => {
  expect((await rowsAt(25, "&ids=grass"))[0]?.circulating_supply).toBe(1_000);
  expect((await rowsAt(24, "&ids=grass"))[0]?.circulating_supply).toBeNull();
});

it("lists a coin from its first observation on, and keeps it after its last", async () => {
  const idsAt = async (hour: number) => (await rowsAt(hour)).map(({ id }) => id).sort();
  expect(await idsAt(24.9)).toEqual(["bitcoin", "grass"]);
  expect(await idsAt(25)).toEqual(["bitcoin", "grass", "late-token"]);
  expect(await idsAt(2_000)).toEqual(["bitcoin", "grass", "late-token"]);
  expect((await askAt(24 * HOUR_MS)("/coins/late-token")).status).toBe(404);
});

it("chooses, orders and pages as CoinGecko does", async () => {
  const idsOf = async (query: string) => (await rowsAt(25, query)).map(({ id }) => id);
  expect(await idsOf("&category=artificial-intelligence&order=id_desc")).toEqual(["late-token", "grass"]);
  expect(await idsOf("&order=id_asc&per_page=2&page=2")).toEqual(["late-token"]);
  expect(await idsOf("&category=nothing")).toEqual([]);
  expect((await rowsAt(24, "&order=volume_desc")).map(({ id }) => id)).toEqual(["grass", "bitcoin"]);
});

it("quotes in the currency that it was recorded in, and in no other", async () => {
  const ask = askAt(25 * HOUR_MS);
  expect(await ask("/coins/markets?vs_currency=btc")).toMatchObject({ status: 400 });
  expect(await ask("/coins/grass/market_chart?vs_currency=eth&days=1")).toMatchObject({ status: 400 });
  expect(await ask("/coins/markets")).toMatchObject({ status: 422 });
});

it("charts the observations themselves, none that came later and none in between", async () => {
  const { body } = await askAt(24 * HOUR_MS)(
    "/coins/grass/market_chart?vs_currency=usd&days=30&precision=full",
  );
  const { prices, market_caps: caps, total_volumes: volumes } = MarketChart.parse(body);
  for (const series of [prices, caps, volumes]) MarketChartPoint.array().parse(series);
  expect(prices).toEqual([
    [0, 0.5],
    [DAY_MS, 0.75],
  ]);
  expect(volumes).toEqual([
    [0, 50],
    [DAY_MS, 60],
  ]);
});

it("thins a daily chart to the last observation of each day, midnight belonging to the day before", async () => {
  const coin = buildRecordedCoin(Object.fromEntries(Array.from({ length: 60 }, (_, hour) => [hour, hour])));
  const { body } = await askAt(59 * HOUR_MS, [coin])("/coins/grass/market_chart?vs_currency=usd&days=365");
  const hours = MarketChartPoint.array()
    .parse(MarketChart.parse(body).prices)
    .map(([atMs]) => atMs / HOUR_MS);
  expect(hours).toEqual([0, 24, 48, 59]);
});

it("cuts a range where it is told to", async () => {
  const { body } = await askAt(25 * HOUR_MS)(
    `/coins/grass/market_chart/range?vs_currency=usd&from=3600&to=${24 * 3_600}`,
  );
  expect(MarketChart.parse(body).prices).toEqual([[DAY_MS, 0.75]]);
});

it("gives the tickers that had been recorded by then", async () => {
  const { body } = await askAt(25 * HOUR_MS)("/coins/grass/tickers?depth=true");
  expect(TickersRow.array().parse(Tickers.parse(body).tickers)).toHaveLength(2);
  expect((await askAt(25 * HOUR_MS)("/coins/late-token/tickers")).body).toMatchObject({ tickers: [] });
});

it("says of a coin how it was recorded", async () => {
  const { body } = await askAt(25 * HOUR_MS)("/coins/grass");
  expect(Coin.parse(body)).toMatchObject({
    categories: ["Artificial Intelligence (AI)"],
    description: { en: "One venue's contract." },
    links: { homepage: [] },
  });
});

it("totals a category only where every member is known", async () => {
  const rowAt = async (hour: number) => {
    const { body } = await askAt(hour * HOUR_MS)("/coins/categories");
    return CategoriesRow.array()
      .parse(body)
      .find(({ id }) => id === "artificial-intelligence");
  };
  const before = await rowAt(24);
  expect(before).toMatchObject({ market_cap: 600, volume_24h: 60 });
  expect(before?.market_cap_change_24h).toBeCloseTo(20, 10);
  expect(await rowAt(25)).toMatchObject({ market_cap: null, market_cap_change_24h: null, volume_24h: null });
});

it("makes no total of the members that are known", async () => {
  const large = buildRecordedCoin({}, { observations: [known(0, 1, 100, null)] });
  const small = buildRecordedCoin({}, { id: "small", observations: [known(0, 1, 50, 7)] });
  const { body } = await askAt(0, [large, small])("/coins/categories");
  expect(CategoriesRow.array().parse(body)).toMatchObject([{ market_cap: 150, volume_24h: null }]);
});

it("invents neither trending coins nor a whole market", async () => {
  const ask = askAt(25 * HOUR_MS);
  expect(Trending.parse((await ask("/search/trending")).body).coins).toEqual([]);
  const { data } = Global.parse((await ask("/global")).body);
  expect(data).toMatchObject({ total_market_cap: {}, market_cap_change_percentage_24h_usd: null });
});

it("answers the lists and the ping in the wire's shapes", async () => {
  const ask = askAt(25 * HOUR_MS);
  Ping.parse((await ask("/ping")).body);
  expect(CoinsListRow.array().parse((await ask("/coins/list?include_platform=true")).body)).toHaveLength(3);
  expect(CategoriesListRow.array().parse((await ask("/coins/categories/list")).body)).toEqual([
    { category_id: "artificial-intelligence", name: "Artificial Intelligence (AI)" },
    { category_id: "layer-1", name: "Layer 1 (L1)" },
  ]);
  expect((await ask("/coins/nothing")).status).toBe(404);
  expect((await ask("/nothing")).status).toBe(404);
});
