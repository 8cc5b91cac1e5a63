import { describe, expect, test } from "vitest";
import { categoryId, coinId } from "../../domain/ids.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData, type FakeAnswers } from "../../testing/fake-market-data.ts";
import { upstreamError } from "../errors.ts";
import { createMemoryTrendingSpells } from "../journal/memory-trending-spells.ts";
import { createBoardReader } from "./get-board.ts";
import { createGetTrending } from "./get-trending.ts";
import type { MarketData } from "./ports.ts";

const AI = categoryId("artificial-intelligence");
const PATIENCE = { priority: "page", waitMs: 1_000 } as const;
const followed = buildQuote({ id: coinId("followed") });
const famous = buildQuote({ id: coinId("famous"), change24h: 0.02, volume24hUsd: 5e9, marketCapUsd: 1e11 });

function entry(id: string, place: number) {
  return { id: coinId(id), symbol: id, name: id, place, marketCapRank: null };
}

function setUp(answers: FakeAnswers = {}, change: Partial<MarketData> = {}) {
  const fake = createFakeMarketData({
    quotes: [buildBitcoin(), followed],
    members: new Map([[AI, [followed]]]),
    trending: [entry("famous", 1), entry("followed", 2)],
    ...answers,
  });
  const market: MarketData = { ...fake, ...change };
  const current = () => Promise.resolve(market);
  const universe = { categories: [AI], curated: [], excluded: [coinId("usd-ai")] };
  const reader = createBoardReader(current, universe);
  return { fake, getTrending: createGetTrending(current, reader, createMemoryTrendingSpells(), universe) };
}

describe("the trending list", () => {
  test("takes the board's numbers where it follows a coin, and asks for all the others at once", async () => {
    const { fake, getTrending } = setUp();
    const { list } = await getTrending(PATIENCE);
    expect(list.value.map(({ id, isAi, place }) => [id, isAi, place])).toEqual([
      ["famous", false, 1],
      ["followed", true, 2],
    ]);
    expect(list.value[1]?.row?.turnover).toBeCloseTo(1.2821, 4);
    expect(fake.asked.filter((question) => question.startsWith("quotes"))).toEqual(["quotes famous"]);
  });

  test("asks in the order of ids, so that another order of the list is the same call", async () => {
    const { fake, getTrending } = setUp({ trending: [entry("z", 1), entry("b", 2)] });
    await getTrending(PATIENCE);
    expect(fake.asked).toContain("quotes b,z");
  });

  test("a coin measured against Bitcoin by its own numbers, on the board or not", async () => {
    const { getTrending } = setUp(
      { trending: [entry("famous", 1)] },
      {
        quotes: () =>
          Promise.resolve({
            value: { rows: [famous], dropped: 0 },
            freshness: { source: setUp().fake.source, fetchedAtMs: -5, nextRefreshAtMs: 1, stale: null },
          }),
      },
    );
    const page = await getTrending(PATIENCE);
    expect(page.list.value[0]?.row?.relBtc24h).toBeCloseTo(1.02 / 0.9956 - 1, 10);
    expect(page.list.value[0]?.row?.turnoverPeerPct).toBeNull();
    expect(page.quotes).toMatchObject({ fetchedAtMs: -5 });
  });

  test("where CoinGecko ignores the category, or a member is no token of its own, nothing is called AI by it", async () => {
    const pepe = buildQuote({ id: coinId("pepe") });
    const ignored = setUp({
      members: new Map([[AI, [pepe, buildBitcoin()]]]),
      trending: [entry("pepe", 1), entry("bitcoin", 2)],
    });
    expect((await ignored.getTrending(PATIENCE)).list.value.map(({ isAi }) => isAi)).toEqual([false, false]);
    const dollar = setUp({
      members: new Map([[AI, [followed, buildQuote({ id: coinId("usd-ai") })]]]),
      trending: [entry("usd-ai", 1)],
    });
    expect((await dollar.getTrending(PATIENCE)).list.value.map(({ isAi }) => isAi)).toEqual([false]);
  });

  test("numbers that cannot be had are missing and named; the list stands", async () => {
    const { getTrending } = setUp(
      {},
      { quotes: () => Promise.reject(upstreamError("rate-limited", "429", 5)) },
    );
    const { list, quotes } = await getTrending(PATIENCE);
    expect(list.value.map(({ row }) => row === null)).toEqual([true, false]);
    expect(quotes).toMatchObject({ kind: "rate-limited" });
  });

  test("without a board the list stands alone and costs no other call", async () => {
    const { fake, getTrending } = setUp(
      {},
      {
        boardQuotes: () => Promise.reject(upstreamError("unreachable", "refused", 5)),
      },
    );
    const { list, quotes, benchmark } = await getTrending(PATIENCE);
    expect(list.value.map(({ row }) => row)).toEqual([null, null]);
    expect(quotes).toMatchObject({ kind: "unreachable" });
    expect(benchmark).toBeNull();
    expect(fake.asked).toEqual(["trending"]);
  });

  test("without a list there is nothing to show", async () => {
    const { getTrending } = setUp({ trending: upstreamError("blocked", "403", 5) });
    await expect(getTrending(PATIENCE)).rejects.toMatchObject({ fault: { kind: "blocked" } });
  });

  test("says since when a coin has been on the list", async () => {
    const { list } = await setUp().getTrending(PATIENCE);
    expect(list.value.map(({ listedSinceMs }) => listedSinceMs)).toEqual([0, 0]);
  });
});
