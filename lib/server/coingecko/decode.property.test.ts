/** Whatever rows CoinGecko sends: decoding never fails over one of them, and never gives a number that is none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BITCOIN } from "../../domain/ids.ts";
import { COIN } from "./fixtures/coin.ts";
import { ORDINARY_ROW } from "./fixtures/coins-markets.ts";
import { ORDER_BOOK_TICKER } from "./fixtures/tickers.ts";
import type { UpstreamRequest } from "./port.ts";
import { categoriesRequest } from "./requests/categories.ts";
import { coinRequest } from "./requests/coin.ts";
import { coinsListRequest } from "./requests/coins-list.ts";
import { globalRequest } from "./requests/global.ts";
import { marketChartRequest } from "./requests/market-chart.ts";
import { marketsRequest } from "./requests/markets.ts";
import { tickersRequest } from "./requests/tickers.ts";
import { trendingRequest } from "./requests/trending.ts";

const CATEGORY_ROW = {
  id: "defai",
  name: "DeFAI",
  market_cap: 1e9,
  market_cap_change_24h: 1,
  volume_24h: 1e8,
};
const TRENDING_ROW = { item: { id: "lantern-ai", symbol: "LNTN", name: "Lantern AI", market_cap_rank: 512 } };
const GLOBAL_DATA = {
  total_market_cap: { usd: 2.6e12 },
  total_volume: { usd: 9e10 },
  market_cap_percentage: { btc: 59.5 },
  market_cap_change_percentage_24h_usd: -0.4,
  volume_change_percentage_24h_usd: 12,
  updated_at: 1_779_439_200,
};

/** What a figure may be replaced by: also what JSON can only spell, such as 1e999 (infinite) and −0. */
const oddValue = fc.oneof(
  fc.jsonValue(),
  fc.double({ noNaN: true }),
  fc.constantFrom(Infinity, -Infinity, -0, 0, -1, -100, 1e308, 5e-324, "", "NaN", "1e5"),
);

/** The model with some of its fields replaced, added or taken away; nested ones too. */
function damaged(model: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const fields = Object.entries(model).map(([key, value]): [string, fc.Arbitrary<unknown>] => {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const whole = isObject ? damaged({ ...value }) : fc.constant(value);
    return [key, fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: oddValue })];
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

/** Every number with the name of the field that holds it, or that holds the list it is in. */
function numbersIn(value: unknown, name = ""): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => numbersIn(item, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbersIn(item, key));
}

const CHANGE = /^(?:change|volumeChange|marketCapChange)/;
/** Zero is a true value of these; of all other figures it means unknown. */
const MAY_BE_ZERO = /^(?:volume24hUsd|bidAskSpread|bitcoinShareOfCap|dropped)$/;
/** Before 1970. */
const MAY_BE_NEGATIVE = /^(?:lastUpdatedMs|lastTradedAtMs|updatedAtMs)$/;

function expectTrueNumbers(value: unknown): void {
  for (const [name, number] of numbersIn(value)) {
    expect(Number.isFinite(number), `${name} is ${number}`).toBe(true);
    if (CHANGE.test(name)) expect(number, name).toBeGreaterThan(-1);
    else if (MAY_BE_ZERO.test(name)) expect(number, name).toBeGreaterThanOrEqual(0);
    else if (!MAY_BE_NEGATIVE.test(name)) expect(number, name).toBeGreaterThan(0);
  }
}

const point = fc.oneof(fc.tuple(oddValue, oddValue), oddValue);

describe("lists", () => {
  it.each<
    [
      UpstreamRequest<{ rows: readonly unknown[]; dropped: number }>,
      Readonly<Record<string, unknown>>,
      (rows: readonly unknown[]) => unknown,
    ]
  >([
    [marketsRequest({ ids: [BITCOIN] }, { sparkline: true }), ORDINARY_ROW, (rows) => rows],
    [coinsListRequest(), { id: "a", symbol: "a", name: "A", platforms: { base: "0xb2" } }, (rows) => rows],
    [categoriesRequest(), CATEGORY_ROW, (rows) => rows],
    [tickersRequest(BITCOIN, 1), ORDER_BOOK_TICKER, (tickers) => ({ tickers })],
    [trendingRequest(), TRENDING_ROW, (coins) => ({ coins })],
  ])("$endpoint survives any rows beside a good one", (request, good, wrap) => {
    const rows = fc.array(fc.oneof(damaged(good), fc.jsonValue()), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (odd) => {
        const answer = request.decode(wrap([good, ...odd]));
        expect(answer.rows.length).toBeGreaterThanOrEqual(1);
        expect(answer.rows.length + answer.dropped).toBeLessThanOrEqual(odd.length + 1);
        expectTrueNumbers(answer);
      }),
      { numRuns: 200 },
    );
  });
});

describe("single answers", () => {
  it("a market chart survives any points beside a good one, in order and without a time twice", () => {
    const lists = fc.record({
      prices: fc.array(point),
      market_caps: fc.array(point),
      total_volumes: fc.array(point),
    });
    fc.assert(
      fc.property(lists, (chart) => {
        const good: [number, number] = [1_779_439_200_000, 1];
        const series = marketChartRequest(BITCOIN, 7).decode({
          prices: [good, ...chart.prices],
          market_caps: [good, ...chart.market_caps],
          total_volumes: [good, ...chart.total_volumes],
        });
        const times = series.map(({ atMs }) => atMs);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        expectTrueNumbers(series);
      }),
      { numRuns: 200 },
    );
  });

  it("a profile and the totals survive any field that is not essential", () => {
    const { id, symbol, name, ...rest } = COIN;
    fc.assert(
      fc.property(damaged(rest), damaged(GLOBAL_DATA), (coin, data) => {
        expect(coinRequest(BITCOIN).decode({ ...Object(coin), id, symbol, name }).id).toBe(id);
        expectTrueNumbers(globalRequest().decode({ data }));
      }),
      { numRuns: 200 },
    );
  });
});
