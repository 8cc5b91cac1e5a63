import { describe, expect, test } from "vitest";
import { categoryId, coinId } from "../../domain/ids.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData, type FakeAnswers } from "../../testing/fake-market-data.ts";
import { createBoardReader } from "./get-board.ts";

const AI = categoryId("artificial-intelligence");
const STABLE = categoryId("stablecoins");
const PATIENCE = { priority: "page", waitMs: 1_000 } as const;
const SETTINGS = { categories: [AI], curated: [coinId("curated")], excluded: [coinId("wrapped")] };

const a = buildQuote({ id: coinId("a"), change24h: 0.1, change7d: null });
const b = buildQuote({ id: coinId("b"), marketCapUsd: null });
const usd = buildQuote({ id: coinId("usd-ai") });

function readerOf(answers: FakeAnswers) {
  const market = createFakeMarketData(answers);
  return { market, reader: createBoardReader(() => Promise.resolve(market), SETTINGS) };
}

describe("board", () => {
  test("Bitcoin is the measure and no row; missing ids are named", async () => {
    const { reader } = readerOf({
      quotes: [buildBitcoin(), a],
      members: new Map([[AI, [a, b]]]),
    });
    const { board } = await reader.getBoard(PATIENCE);
    expect(board.benchmark.priceUsd).toBe(77_246);
    expect(board.rows.map((row) => row.id)).toEqual(["a"]);
    expect(board.missingIds).toEqual(["b"]);
  });

  test("strength against Bitcoin is a ratio of growth, and null where either is unknown", async () => {
    const { reader } = readerOf({ quotes: [buildBitcoin(), a], members: new Map([[AI, [a]]]) });
    const row = (await reader.getBoard(PATIENCE)).board.rows[0];
    expect(row?.relBtc24h).toBeCloseTo(1.1 / 0.9956 - 1, 10);
    expect(row?.relBtc7d).toBeNull();
  });

  test("an unknown cap gives no turnover and no percentile", async () => {
    const { reader } = readerOf({ quotes: [buildBitcoin(), b], members: new Map([[AI, [b]]]) });
    expect((await reader.getBoard(PATIENCE)).board.rows[0]).toMatchObject({
      turnover: null,
      turnoverPeerPct: null,
    });
  });

  test("without Bitcoin in the answer nothing is said to be stronger", async () => {
    const { reader } = readerOf({ quotes: [a], members: new Map([[AI, [a]]]) });
    const { board } = await reader.getBoard(PATIENCE);
    expect(board.benchmark.priceUsd).toBeNull();
    expect(board.rows[0]?.relBtc24h).toBeNull();
  });

  test("stablecoins and wrapped tokens are left out", async () => {
    const wrapped = buildQuote({ id: coinId("wrapped") });
    const { reader } = readerOf({
      quotes: [buildBitcoin(), a, usd, wrapped],
      members: new Map([
        [AI, [a, usd, wrapped]],
        [STABLE, [usd]],
      ]),
    });
    expect((await reader.getBoard(PATIENCE)).board.rows.map((row) => row.id)).toEqual(["a"]);
  });

  test("the curated list serves where nobody says who belongs to the category", async () => {
    const { market, reader } = readerOf({ quotes: [buildBitcoin()] });
    await reader.getBoard(PATIENCE);
    expect(reader.lastUniverse(market.source)).toMatchObject({ basis: "curated", ids: ["curated"] });
  });

  test("a board read back from disk says which list it is of, from what is kept of the categories", async () => {
    const market = createFakeMarketData({ quotes: [buildBitcoin()], members: new Map([[AI, []]]) });
    const kept = { ...market, boardQuotes: () => market.boardQuotes(() => Promise.resolve([]), PATIENCE) };
    const reader = createBoardReader(() => Promise.resolve(kept), SETTINGS);
    expect((await reader.getBoard(PATIENCE)).universe).toMatchObject({ basis: "curated" });
    expect(reader.lastUniverse(market.source)?.basis).toBe("curated");
  });

  test("where nothing is kept of the categories, nothing is said of the list", async () => {
    const market = createFakeMarketData({ quotes: [buildBitcoin()] });
    const kept = { ...market, boardQuotes: () => market.boardQuotes(() => Promise.resolve([]), PATIENCE) };
    const reader = createBoardReader(() => Promise.resolve(kept), SETTINGS);
    expect((await reader.getBoard(PATIENCE)).universe).toBeNull();
  });

  test("the same answer is computed once, and given as the same reading", async () => {
    const { reader } = readerOf({ quotes: [buildBitcoin(), a], members: new Map([[AI, [a]]]) });
    expect(await reader.getBoard(PATIENCE)).toBe(await reader.getBoard(PATIENCE));
  });
});
