import { describe, expect, it } from "vitest";
import { coinId } from "../../../domain/ids.ts";
import { COIN } from "../fixtures/coin.ts";
import { ORDER_BOOK_TICKER, POOL_TICKER } from "../fixtures/tickers.ts";
import type { UpstreamRequest } from "../port.ts";
import { categoriesRequest, categoryNamesRequest } from "./categories.ts";
import { coinRequest } from "./coin.ts";
import { coinsListRequest } from "./coins-list.ts";
import { globalRequest } from "./global.ts";
import { pingRequest } from "./ping.ts";
import { tickersRequest } from "./tickers.ts";
import { trendingRequest } from "./trending.ts";

const LANTERN = coinId("lantern-ai");
const entry = (id: string, score: number) => ({
  item: { id, symbol: id, name: id, score, data: { price: "$1.00" } },
});

describe("paths", () => {
  it.each<[UpstreamRequest<unknown>, string]>([
    [pingRequest(), "/ping"],
    [
      coinRequest(LANTERN),
      "/coins/lantern-ai?localization=false&market_data=false&sparkline=false&tickers=false",
    ],
    [
      tickersRequest(LANTERN, 1),
      "/coins/lantern-ai/tickers?depth=true&dex_pair_format=symbol&order=volume_desc&page=1",
    ],
    [coinsListRequest(), "/coins/list?include_platform=true"],
    [trendingRequest(), "/search/trending"],
    [categoriesRequest(), "/coins/categories"],
    [categoryNamesRequest(), "/coins/categories/list"],
    [globalRequest(), "/global"],
  ])("$endpoint is asked with its parameters sorted", (request, path) => {
    expect(request.path).toBe(path);
  });
});

describe("answers", () => {
  it("a ping gives the greeting", () => {
    expect(pingRequest().decode({ gecko_says: "(V3) hello" })).toBe("(V3) hello");
  });

  it("a coin gives its profile, also when a field has the wrong type", () => {
    const profile = coinRequest(LANTERN).decode({ ...COIN, links: [], genesis_date: 2024, description: "x" });
    expect(profile).toMatchObject({
      id: "lantern-ai",
      description: "",
      genesisDate: null,
      links: { homepage: [] },
    });
  });

  it("tickers give venues, two pools of one pair as well", () => {
    const { rows, dropped } = tickersRequest(LANTERN, 1).decode({
      name: "Lantern AI",
      tickers: [ORDER_BOOK_TICKER, POOL_TICKER, POOL_TICKER, { base: "LNTN" }],
    });
    expect(rows.map((venue) => venue.exchangeId)).toEqual(["harbour", "pond-v3", "pond-v3"]);
    expect(dropped).toBe(1);
  });

  it("the list gives every coin once", () => {
    const row = { id: "lantern-ai", symbol: "lntn", name: "Lantern AI", platforms: { base: "0xb2" } };
    const { rows, dropped } = coinsListRequest().decode([row, row, { ...row, id: null }]);
    expect(rows).toMatchObject([{ id: "lantern-ai", platforms: { base: "0xb2" } }]);
    expect(dropped).toBe(1);
  });

  it("a dropped trending entry leaves its place empty", () => {
    const { rows, dropped } = trendingRequest().decode({
      coins: [entry("a", 0), { item: {} }, entry("c", 2)],
    });
    expect(rows.map((coin) => [coin.id, coin.place])).toEqual([
      ["a", 1],
      ["c", 3],
    ]);
    expect(dropped).toBe(1);
  });

  it("categories give totals, and names alone", () => {
    const totals = categoriesRequest().decode([
      { id: "defai", name: "DeFAI", market_cap: null },
      { name: "nobody" },
    ]);
    expect(totals).toMatchObject({ rows: [{ id: "defai", marketCapUsd: null }], dropped: 1 });
    expect(categoryNamesRequest().decode([{ category_id: "defai", name: "DeFAI" }, {}])).toEqual([
      { id: "defai", name: "DeFAI" },
    ]);
  });

  it("the whole market gives its totals", () => {
    expect(globalRequest().decode({ data: { total_market_cap: { usd: 2.6e12 } } })).toMatchObject({
      marketCapUsd: 2.6e12,
    });
  });

  it.each<[UpstreamRequest<unknown>]>([
    [pingRequest()],
    [coinRequest(LANTERN)],
    [tickersRequest(LANTERN, 1)],
    [coinsListRequest()],
    [trendingRequest()],
    [categoriesRequest()],
    [categoryNamesRequest()],
    [globalRequest()],
  ])("$endpoint: an answer of another shape is none", (request) => {
    for (const body of [null, "<html>", 7, { error: "coin not found" }, [{}]]) {
      expect(() => request.decode(body)).toThrow(TypeError);
    }
  });
});
