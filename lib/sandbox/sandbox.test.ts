import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../domain/time.ts";
import { CoinsMarketsRow } from "../server/coingecko/wire/coins-markets.ts";
import { MarketChart } from "../server/coingecko/wire/market-chart.ts";
import { Tickers, TickersRow } from "../server/coingecko/wire/tickers.ts";
import { ANCHORED_MS, askSandboxAt } from "./ask-sandbox.ts";
import { createSandbox } from "./sandbox.ts";

const ask = askSandboxAt(ANCHORED_MS);

/** The value of a chart's series at exactly that moment. */
async function chartValue(
  nowMs: number,
  path: string,
  series: "prices" | "total_volumes" | "market_caps",
): Promise<unknown> {
  const chart = MarketChart.parse((await askSandboxAt(nowMs)(path)).body);
  const point = chart[series]?.find((item) => Array.isArray(item) && item[0] === ANCHORED_MS);
  return Array.isArray(point) ? point[1] : undefined;
}

describe("on 22 May 2026 at 08:40 UTC", () => {
  it("shows the known figures in /coins/markets", async () => {
    const path = "/coins/markets?vs_currency=usd&ids=bitcoin,opengradient,grass,bittensor&order=id_asc";
    expect((await ask(path)).body).toMatchObject([
      {
        id: "bitcoin",
        current_price: 77_246,
        price_change_percentage_24h: -0.44,
        market_cap: 1_547_000_000_000,
        market_cap_rank: 1,
      },
      { id: "bittensor", total_volume: 220_000_000 },
      { id: "grass", price_change_percentage_24h: 28.4 },
      {
        id: "opengradient",
        current_price: 0.269,
        price_change_percentage_24h: 6.6,
        total_volume: 65_900_000,
        market_cap: 51_400_000,
        market_cap_rank: 488,
        circulating_supply: null,
        total_supply: null,
        max_supply: null,
        fully_diluted_valuation: null,
      },
    ]);
  });

  it("shows them in /coins/{id}", async () => {
    expect((await ask("/coins/opengradient")).body).toMatchObject({
      market_cap_rank: 488,
      market_data: {
        current_price: { usd: 0.269 },
        market_cap: { usd: 51_400_000 },
        total_volume: { usd: 65_900_000 },
        price_change_percentage_24h: 6.6,
        fully_diluted_valuation: {},
        total_supply: null,
      },
    });
  });

  it("has OpenGradient and Grass on the trending list", async () => {
    const { body } = await ask("/search/trending");
    const items = ["opengradient", "grass"].map((id) => ({
      item: expect.objectContaining({ id }) as unknown,
    }));
    expect(body).toMatchObject({ coins: expect.arrayContaining(items) as unknown });
    expect(body).toHaveProperty("coins.length", 15);
  });

  it("gives the venues of OpenGradient all of its volume", async () => {
    const { body } = await ask("/coins/opengradient/tickers");
    const tickers = TickersRow.array().parse(Tickers.parse(body).tickers);
    const healthy = tickers.filter((ticker) => ticker.is_stale === false && ticker.is_anomaly === false);
    const sum = healthy.reduce((total, ticker) => total + (ticker.converted_volume?.usd ?? 0), 0);
    expect(Math.abs(sum - 65_900_000)).toBeLessThan(healthy.length);
  });

  it.each(["days=1", "days=7", "days=30", "days=90&interval=daily", "days=365"])(
    "ends a chart of %s with them",
    async (query) => {
      const path = `/coins/opengradient/market_chart?vs_currency=usd&${query}`;
      expect(await chartValue(ANCHORED_MS, path, "prices")).toBeCloseTo(0.269, 12);
      expect(await chartValue(ANCHORED_MS, path, "total_volumes")).toBeCloseTo(65_900_000, 4);
      expect(await chartValue(ANCHORED_MS, path, "market_caps")).toBeCloseTo(51_400_000, 4);
    },
  );

  it("still has them in a chart that is asked hours later", async () => {
    const later = ANCHORED_MS + 13 * HOUR_MS + 123_456;
    const path = "/coins/opengradient/market_chart?vs_currency=usd&days=1";
    expect(await chartValue(later, path, "prices")).toBeCloseTo(0.269, 12);
    expect(await chartValue(later, path, "total_volumes")).toBeCloseTo(65_900_000, 4);
  });

  it("shows them with every seed", async () => {
    for (const seed of [2, 3, 99]) {
      const { body } = await askSandboxAt(
        ANCHORED_MS,
        seed,
      )("/coins/markets?vs_currency=usd&ids=opengradient");
      expect(body).toMatchObject([{ current_price: 0.269, total_volume: 65_900_000, market_cap_rank: 488 }]);
    }
  });
});

it("answers with and without the API's base path, marked with its seed", async () => {
  const [short, long] = [await ask("/ping"), await askSandboxAt(ANCHORED_MS, 7)("/api/v3/ping")];
  expect(long.body).toEqual(short.body);
  expect([short.headers.get("x-spikeline-sandbox"), long.headers.get("x-spikeline-sandbox")]).toEqual([
    "1",
    "7",
  ]);
});

it("moves with the clock", async () => {
  let nowMs = ANCHORED_MS;
  const sandbox = createSandbox({ seed: 1, clock: { nowMs: () => nowMs } });
  const priceNow = async (): Promise<unknown> => {
    const request = new Request(
      "http://sandbox.example/coins/markets?vs_currency=usd&ids=near&precision=full",
    );
    return CoinsMarketsRow.array().parse(await (await sandbox.handle(request)).json())[0]?.current_price;
  };
  const before = await priceNow();
  nowMs += 20_000;
  expect(await priceNow()).toBe(before);
  nowMs += HOUR_MS;
  expect(await priceNow()).not.toBe(before);
});

it.each([
  ["/coins/markets", 422, { error: "Missing parameter vs_currency" }],
  ["/coins/markets?vs_currency=usdt", 400, { error: "invalid vs_currency" }],
  ["/coins/no-such-coin", 404, { error: "coin not found" }],
  ["/coins/no-such-coin/market_chart?vs_currency=usd&days=1", 404, { error: "coin not found" }],
  ["/coins/bitcoin/market_chart?vs_currency=usd", 422, { error: "Missing parameter days" }],
  ["/coins/bitcoin/market_chart?vs_currency=usd&days=366", 401, { error: { status: { error_code: 10012 } } }],
  ["/coins/bitcoin/market_chart?vs_currency=usd&days=max", 401, { error: { status: { error_code: 10012 } } }],
  ["/coins/bitcoin/market_chart?vs_currency=usd&days=1&interval=5m", 401, { status: { error_code: 10005 } }],
  [
    "/coins/bitcoin/market_chart/range?vs_currency=usd&from=1&to=2",
    401,
    { error: { status: { error_code: 10012 } } },
  ],
  ["/coins/bitcoin/market_chart/range?vs_currency=usd&from=1", 422, { error: "Missing parameter to" }],
  ["/search/trending?show_max=true", 401, { status: { error_code: 10005 } }],
])("answers %s as CoinGecko does: %i", async (path, status, body) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject(body);
});

it("answers 404 for what it does not know", async () => {
  expect((await ask("/simple/nonsense")).status).toBe(404);
  expect((await ask("/coins/bitcoin/nonsense")).status).toBe(404);
});

it("does not break when its clock stands before its market begins", async () => {
  const early = askSandboxAt(0);
  expect((await early("/coins/markets?vs_currency=usd")).body).toEqual([]);
  expect((await early("/global")).status).toBe(200);
  expect((await early("/coins/categories")).status).toBe(200);
  expect((await early("/search/trending")).status).toBe(200);
});
