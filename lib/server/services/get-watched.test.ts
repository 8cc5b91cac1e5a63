import { expect, test } from "vitest";
import { categoryId, coinId } from "../../domain/ids.ts";
import { MAX_WATCHED } from "../../domain/watched.ts";
import { buildBitcoin, buildQuote, SANDBOX_SOURCE } from "../../testing/builders.ts";
import { createFakeMarketData } from "../../testing/fake-market-data.ts";
import { upstreamError } from "../errors.ts";
import { createBoardReader } from "./get-board.ts";
import { createGetWatched } from "./get-watched.ts";
import type { MarketData } from "./ports.ts";

const AI = categoryId("artificial-intelligence");
const PATIENCE = { priority: "page", waitMs: 1_000 } as const;
const SETTINGS = { categories: [AI], curated: [], excluded: [] };

const followed = buildQuote({ id: coinId("followed") });
const beside = buildQuote({ id: coinId("beside"), change24h: 0.2, volume24hUsd: 0 });

function setUp() {
  const market = createFakeMarketData({
    quotes: [buildBitcoin({ change30d: 0.03 }), followed],
    members: new Map([[AI, [followed]]]),
    watched: [beside],
  });
  const reader = createBoardReader(() => Promise.resolve(market), SETTINGS);
  const getWatched = createGetWatched(() => Promise.resolve(market), reader);
  const ask = (...ids: string[]) => getWatched(ids.map(coinId), PATIENCE);
  return { market, reader, getWatched, ask };
}

test("rows come in the order of asking, each once, and what has none is missing with its reason", async () => {
  const { rows, missing } = await setUp().ask("beside", "gone", "followed", "bitcoin", "beside");
  expect(rows.map(({ id }) => id)).toEqual(["beside", "followed", "bitcoin"]);
  expect(missing).toEqual([{ id: "gone", reason: "unlisted" }]);
});

test("what the board follows is the board's own row, and Bitcoin is of its answer: neither is asked for", async () => {
  const { ask, market, reader } = setUp();
  const { rows, others } = await ask("followed", "bitcoin");
  expect(rows[0]).toBe((await reader.getBoard(PATIENCE)).board.rows[0]);
  expect(market.asked.filter((question) => question.startsWith("watchedQuotes"))).toEqual(["watchedQuotes "]);
  expect(others).toEqual({ age: null, fault: null });
});

test("a token beside the board is measured against the board's Bitcoin and has no peers there", async () => {
  const { rows } = await setUp().ask("beside");
  expect(rows[0]?.relBtc24h).toBeCloseTo(1.2 / 0.9956 - 1, 10);
  expect(rows[0]).toMatchObject({ turnoverPeerPct: null, turnover: 0 });
});

test("a row is computed once for everybody, until there is a newer answer", async () => {
  const { ask } = setUp();
  const [first, second] = [await ask("beside"), await ask("gone", "beside")];
  expect(second.rows[0]).toBe(first.rows[0]);
});

test("Bitcoin's price and changes go along; of one token there is no median", async () => {
  const { bitcoin, aiMedian, board } = await setUp().ask();
  expect(bitcoin).toEqual({
    priceUsd: 77_246,
    changes: { "1h": 0.004, "24h": -0.0044, "7d": 0.02, "30d": 0.03 },
  });
  expect(aiMedian).toEqual({ "1h": null, "24h": null, "7d": null, "30d": null });
  expect(board.source).toBe(SANDBOX_SOURCE);
});

test("no more are looked up than can be asked for", async () => {
  const { missing } = await setUp().ask(...Array.from({ length: MAX_WATCHED + 1 }, (_, n) => `token-${n}`));
  expect(missing).toHaveLength(MAX_WATCHED);
});

test("without a board there is nothing to answer with", async () => {
  const { market, getWatched } = setUp();
  market.boardQuotes = () => Promise.reject(upstreamError("unreachable", "no connection", 0));
  await expect(getWatched([], PATIENCE)).rejects.toMatchObject({ fault: { kind: "unreachable" } });
});

test("a source that changes between two questions never gives one answer of both", async () => {
  const { market } = setUp();
  const source = { kind: "live", key: "live", label: "CoinGecko" } as const;
  const live: MarketData = {
    ...market,
    source,
    async boardQuotes(askIds, patience) {
      const { value, freshness } = await market.boardQuotes(askIds, patience);
      return { value: { ...value }, freshness: { ...freshness, source } };
    },
  };
  const markets = [market, live, live];
  const current = () => Promise.resolve(markets.shift() ?? live);
  const getWatched = createGetWatched(current, createBoardReader(current, SETTINGS));
  expect((await getWatched([], PATIENCE)).board.source.key).toBe("live");
});
