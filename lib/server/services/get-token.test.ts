import { describe, expect, test } from "vitest";
import { categoryId, coinId } from "../../domain/ids.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData, type FakeAnswers } from "../../testing/fake-market-data.ts";
import { isProductError, upstreamError } from "../errors.ts";
import { createBoardReader } from "./get-board.ts";
import { createGetToken } from "./get-token.ts";

const AI = categoryId("artificial-intelligence");
const NOW = Date.UTC(2026, 4, 22, 8, 42);
const CLOCK = { nowMs: () => NOW };
const PATIENCE = { priority: "person", waitMs: 1_000 } as const;
const followed = buildQuote({ id: coinId("followed") });
const other = buildQuote({ id: coinId("other") });
const listing = { id: coinId("other"), symbol: "OTH", name: "Other", platforms: {} };

function tokensOf(answers: FakeAnswers) {
  const market = createFakeMarketData({
    quotes: [buildBitcoin(), followed],
    members: new Map([[AI, [followed]]]),
    ...answers,
  });
  const current = () => Promise.resolve(market);
  const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
  return { market, getToken: createGetToken(current, reader, CLOCK) };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe("token", () => {
  test("a token on the board costs its history and its profile, and no call for its numbers", async () => {
    const { market, getToken } = tokensOf({ history: [] });
    const { token } = await getToken(coinId("followed"), null, PATIENCE);
    expect(token.value.isOnBoard).toBe(true);
    expect(market.asked).not.toContain("coinList");
    expect(market.asked.filter((question) => question.startsWith("quote"))).toEqual([]);
    expect(market.asked.filter((question) => question.startsWith("history"))).toEqual([
      "history followed quarter",
      "history bitcoin quarter",
    ]);
  });

  test("a history that fails leaves the numbers standing, and so does a profile", async () => {
    const { getToken } = tokensOf({ history: upstreamError("rate-limited", "slow down", 0, 60_000) });
    const { token, past, profile } = await getToken(coinId("followed"), null, PATIENCE);
    expect(token.value.row.priceUsd).toBe(0.269);
    expect(past).toMatchObject({ kind: "rate-limited", retryAtMs: 60_000 });
    expect(profile).toMatchObject({ kind: "server-error" });
  });

  test("a listed token without a market is said to be unknown", async () => {
    const { getToken } = tokensOf({ quotes: [buildBitcoin(), followed], coinList: [listing], history: [] });
    const failure = await failureOf(getToken(coinId("other"), null, PATIENCE));
    expect(isProductError(failure) && failure.message).toContain("has no market");
  });

  test("an id that CoinGecko does not list costs no call of its own", async () => {
    const { market, getToken } = tokensOf({ coinList: [listing], history: [] });
    const failure = await failureOf(getToken(coinId("invented"), null, PATIENCE));
    expect(isProductError(failure) && failure.kind).toBe("unknown-token");
    expect(market.asked.some((question) => question.includes("invented"))).toBe(false);
  });

  test("Bitcoin has a page from the board's answer, with no peers", async () => {
    const { getToken } = tokensOf({ history: [] });
    const { token } = await getToken(coinId("bitcoin"), null, PATIENCE);
    expect(token.value.row).toMatchObject({ symbol: "BTC", turnoverPeerPct: null, relBtc24h: 0 });
    expect(token.value.isOnBoard).toBe(false);
  });

  test("a token outside the board gets a row without peers", async () => {
    const market = createFakeMarketData({
      quotes: [buildBitcoin(), followed, other],
      coinList: [listing],
      history: [],
    });
    const reader = createBoardReader(() => Promise.resolve(tokensOf({}).market), {
      categories: [AI],
      curated: [],
      excluded: [],
    });
    const { token } = await createGetToken(() => Promise.resolve(market), reader, CLOCK)(
      coinId("other"),
      null,
      PATIENCE,
    );
    expect(token.value).toMatchObject({ isOnBoard: false, row: { id: "other", turnoverPeerPct: null } });
  });
});
