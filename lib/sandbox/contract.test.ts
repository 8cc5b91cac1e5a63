/** Every answer against the product's wire schemas and, where it is at hand, CoinGecko's own specification. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CategoriesListRow, CategoriesRow } from "../server/coingecko/wire/categories.ts";
import { Coin } from "../server/coingecko/wire/coin.ts";
import { CoinsListRow } from "../server/coingecko/wire/coins-list.ts";
import { CoinsMarketsRow } from "../server/coingecko/wire/coins-markets.ts";
import { Global } from "../server/coingecko/wire/global.ts";
import { MarketChart, MarketChartPoint } from "../server/coingecko/wire/market-chart.ts";
import { Ping } from "../server/coingecko/wire/ping.ts";
import { Tickers, TickersRow } from "../server/coingecko/wire/tickers.ts";
import { Trending, TrendingRow } from "../server/coingecko/wire/trending.ts";
import { ANCHORED_MS, askSandboxAt } from "./ask-sandbox.ts";
import { ENDPOINTS, type SandboxEndpoint } from "./endpoints.ts";

const SPECIFICATION = path.resolve(import.meta.dirname, "../../../shared/oas/demo-api.json");
const ask = askSandboxAt(ANCHORED_MS);
const MARKETS =
  "/coins/markets?vs_currency=usd&per_page=250&sparkline=true&price_change_percentage=1h,24h,7d,14d,30d,200d,1y";

describe("the wire schemas accept", async () => {
  const pages = await Promise.all(
    [1, 2].map((page) => ask(`${MARKETS}&page=${page}&include_rehypothecated=true`)),
  );
  const rows = CoinsMarketsRow.array().parse(pages.flatMap(({ body }) => body));

  it("every row of /coins/markets", () => expect(rows.length).toBeGreaterThan(300));

  it("every coin, its tickers and its charts", async () => {
    for (const { id } of rows) {
      Coin.parse((await ask(`/coins/${id}`)).body);
      TickersRow.array().parse(Tickers.parse((await ask(`/coins/${id}/tickers?depth=true`)).body).tickers);
      const { body } = await ask(`/coins/${id}/market_chart?vs_currency=usd&days=30&interval=daily`);
      const { prices, market_caps: caps, total_volumes: volumes } = MarketChart.parse(body);
      for (const series of [prices, caps, volumes]) MarketChartPoint.array().parse(series);
    }
  });

  it("the lists, the trending list, the categories, the whole market and the ping", async () => {
    CoinsListRow.array().parse((await ask("/coins/list?include_platform=true")).body);
    TrendingRow.array().parse(Trending.parse((await ask("/search/trending")).body).coins);
    CategoriesRow.array().parse((await ask("/coins/categories")).body);
    CategoriesListRow.array().parse((await ask("/coins/categories/list")).body);
    Global.parse((await ask("/global")).body);
    Ping.parse((await ask("/ping")).body);
  });
});

const hasSpecification = existsSync(SPECIFICATION);
if (!hasSpecification) console.warn(`No specification at ${SPECIFICATION}: keys are not compared with it.`);

/** What the specification still lists and CoinGecko does not send any more. */
const REMOVED: ReadonlySet<string> = new Set(["community_data", "developer_data"]);
/** Maps whose keys are data (currencies, languages, platforms, symbols), not part of the shape. */
const MAPS: ReadonlySet<string> = new Set([
  "localization",
  "platforms",
  "detail_platforms",
  "market_cap_percentage",
  "description",
]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A map by currency, whichever currencies it has. */
function isByCurrency(value: unknown): boolean {
  return isRecord(value) && ("usd" in value || "btc" in value);
}

/** Keys of the example that the answer lacks, as paths; lists are compared by their first rows. */
function missingKeys(example: unknown, answer: unknown, at: string): readonly string[] {
  if (Array.isArray(example) && Array.isArray(answer)) return missingKeys(example[0], answer[0], `${at}[]`);
  if (!isRecord(example) || !isRecord(answer) || isByCurrency(example)) return [];
  return Object.entries(example).flatMap(([key, value]) => {
    if (REMOVED.has(key)) return [];
    if (!(key in answer)) return [`${at}.${key}`];
    return MAPS.has(key) ? [] : missingKeys(value, answer[key], `${at}.${key}`);
  });
}

function exampleOf(endpoint: SandboxEndpoint): unknown {
  const keys = ["paths", endpoint, "get", "responses", "200", "content", "application/json", "example"];
  const specification: unknown = JSON.parse(readFileSync(SPECIFICATION, "utf8"));
  return keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), specification);
}

const QUERIES: Partial<Record<SandboxEndpoint, string>> = {
  "/coins/markets": `${MARKETS}&ids=bitcoin&include_rehypothecated=true`,
  "/coins/{id}/tickers": "/coins/bitcoin/tickers?depth=true&include_exchange_logo=true",
  "/coins/{id}/market_chart": "/coins/bitcoin/market_chart?vs_currency=usd&days=1",
  "/coins/{id}/market_chart/range": `/coins/bitcoin/market_chart/range?vs_currency=usd&from=${ANCHORED_MS / 1000 - 86_400}&to=${ANCHORED_MS / 1000}`,
  "/coins/list": "/coins/list?include_platform=true",
};

it.skipIf(!hasSpecification).each(ENDPOINTS)("%s has every key of CoinGecko's example", async (endpoint) => {
  const example = exampleOf(endpoint);
  expect(example).toBeDefined();
  const { status, body } = await ask(QUERIES[endpoint] ?? endpoint.replace("{id}", "bitcoin"));
  expect(status).toBe(200);
  expect(missingKeys(example, body, "")).toEqual([]);
});
