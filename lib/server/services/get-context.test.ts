import { describe, expect, test } from "vitest";
import type { CoinProfile } from "../../domain/coin-profile.ts";
import { categoryId, coinId } from "../../domain/ids.ts";
import { DAY_MS } from "../../domain/time.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData, type FakeAnswers } from "../../testing/fake-market-data.ts";
import { upstreamError } from "../errors.ts";
import { createMemoryTrendingSpells } from "../journal/memory-trending-spells.ts";
import { createBoardReader } from "./get-board.ts";
import { createGetContext } from "./get-context.ts";

const AI = categoryId("artificial-intelligence");
const hot = buildQuote({ id: coinId("hot"), volume24hUsd: 60e6, marketCapUsd: 50e6 });
const calm = buildQuote({ id: coinId("calm"), volume24hUsd: 1e6, marketCapUsd: 50e6 });

const totals = {
  id: AI,
  name: "AI",
  marketCapUsd: 2e10,
  marketCapChange24h: -0.015,
  volume24hUsd: 3e9,
  topCoinIds: [],
  updatedAtMs: null,
};

function profileOf(id: string, notices: readonly string[]): CoinProfile {
  return {
    ...{ id: coinId(id), symbol: "X", name: id, imageUrl: null, categories: [], description: "", notices },
    ...{ contracts: [], genesisDate: null, lastUpdatedMs: null },
    links: { homepage: [], explorers: [], whitepaper: null, github: [], twitter: null, telegram: null },
  };
}

function contextOf(answers: FakeAnswers, spells = createMemoryTrendingSpells()) {
  const market = createFakeMarketData({
    quotes: [buildBitcoin(), hot, calm],
    members: new Map([[AI, [hot, calm]]]),
    ...answers,
  });
  const current = () => Promise.resolve(market);
  const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
  return createGetContext(current, reader, spells, { categories: [AI] });
}

describe("what stands around the board", () => {
  test("each part is what there is: an answer, a fault, or nothing yet", async () => {
    const context = await contextOf({
      categories: [totals],
      trending: upstreamError("rate-limited", "429", 5),
    })();
    expect(context.category).toMatchObject({ value: { marketCapChange24h: -0.015 } });
    expect(context.trending).toMatchObject({ kind: "rate-limited" });
    expect(context.bitcoin).toBeNull();
  });

  test("a sector that CoinGecko does not list is an answer without totals", async () => {
    const context = await contextOf({ categories: [{ ...totals, id: categoryId("other") }] })();
    expect(context.category).toMatchObject({ value: null });
  });

  test("Bitcoin's regime comes from its daily closes", async () => {
    const bitcoinYear = Array.from({ length: 365 }, (_, day) => ({
      atMs: (day - 364) * DAY_MS,
      priceUsd: 100 * (day % 2 === 0 ? 1 : day < 330 ? 1.05 : 1.01),
      marketCapUsd: null,
      volume24hUsd: null,
    }));
    const context = await contextOf({ bitcoinYear })();
    expect(context.bitcoin).toMatchObject({ value: { regime: "calm" } });
  });

  test("notices are asked for tokens with an unusual turnover only", async () => {
    const profiles = new Map([
      [coinId("hot"), profileOf("hot", ["It migrates."])],
      [coinId("calm"), profileOf("calm", ["Never asked for."])],
    ]);
    expect((await contextOf({ profiles })()).notices).toEqual([{ id: "hot", text: "It migrates." }]);
  });

  test("who is trending is noted with every list that is seen", async () => {
    const spells = createMemoryTrendingSpells();
    const grass = { id: coinId("grass"), symbol: "GRASS", name: "Grass", place: 1, marketCapRank: null };
    await contextOf({ trending: [grass] }, spells)();
    expect([...spells.since("sandbox:1").keys()]).toEqual(["grass"]);
  });

  test("before there is a board nothing else is asked", async () => {
    const market = createFakeMarketData({ trending: [], categories: [totals] });
    const failing = { ...market, boardQuotes: () => Promise.reject(upstreamError("timed-out", "", 0)) };
    const current = () => Promise.resolve(failing);
    const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
    expect(
      await createGetContext(current, reader, createMemoryTrendingSpells(), { categories: [AI] })(),
    ).toEqual({
      source: market.source,
      ...{ bitcoin: null, category: null, trending: null, notices: [] },
    });
  });
});
