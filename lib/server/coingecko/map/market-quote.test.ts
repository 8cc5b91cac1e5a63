import { describe, expect, it } from "vitest";
import { NULL_ROW, ORDINARY_ROW, UNVERIFIED_ROW } from "../fixtures/coins-markets.ts";
import { CoinsMarketsRow } from "../wire/coins-markets.ts";
import { toMarketQuote } from "./market-quote.ts";

const quoteOf = (row: unknown) => toMarketQuote(CoinsMarketsRow.parse(row));

describe("toMarketQuote", () => {
  it("tells an ordinary row in domain terms: ratios, upper case, milliseconds", () => {
    expect(quoteOf(ORDINARY_ROW)).toEqual({
      id: "lantern-ai",
      symbol: "LNTN",
      name: "Lantern AI",
      imageUrl: ORDINARY_ROW.image,
      priceUsd: 0.2504,
      marketCapUsd: 50_080_000,
      marketCapRank: 512,
      fullyDilutedValuationUsd: 250_400_000.5,
      volume24hUsd: 61_000_000,
      change1h: -0.004,
      change24h: 0.065512,
      change7d: 0.125,
      change30d: null,
      circulatingSupply: 200_000_000,
      totalSupply: 1_000_000_000,
      maxSupply: 1_000_000_000,
      sparkline7d: [0.24, 0.245, null, 0.2504],
      allTimeHighAtMs: Date.UTC(2026, 3, 22, 7),
      allTimeLowAtMs: Date.UTC(2026, 4, 2, 3, 15),
      lastUpdatedMs: Date.UTC(2026, 4, 22, 8, 39, 31, 120),
    });
  });

  it("a zero cap, FDV or supply is unknown, a zero volume is zero, a micro price is kept", () => {
    expect(quoteOf(UNVERIFIED_ROW)).toMatchObject({
      imageUrl: null,
      priceUsd: 3.1e-10,
      marketCapUsd: null,
      marketCapRank: null,
      fullyDilutedValuationUsd: null,
      volume24hUsd: 0,
      circulatingSupply: null,
      totalSupply: null,
      maxSupply: null,
      sparkline7d: [],
    });
  });

  it("what is null stays null", () => {
    const { id, symbol, name, sparkline7d, ...figures } = quoteOf(NULL_ROW) ?? {};
    expect({ id, symbol, name, sparkline7d }).toEqual({
      id: "sleeper-agents",
      symbol: "SLPR",
      name: "Sleeper Agents",
      sparkline7d: [],
    });
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  it("a rank without a cap is no rank", () => {
    expect(quoteOf({ ...ORDINARY_ROW, market_cap: null })).toMatchObject({ marketCapRank: null });
  });

  it("the price of zero is an unknown price, in the sparkline too", () => {
    expect(
      quoteOf({ ...ORDINARY_ROW, current_price: 0, sparkline_in_7d: { price: [0, 1, -1] } }),
    ).toMatchObject({
      priceUsd: null,
      sparkline7d: [null, 1, null],
    });
  });

  it("takes the rounded 24 h change where the exact one was not asked for", () => {
    expect(quoteOf({ ...ORDINARY_ROW, price_change_percentage_24h_in_currency: null })).toMatchObject({
      change24h: 0.0655,
    });
  });

  it("an id that is none is no coin", () => {
    expect(quoteOf({ ...ORDINARY_ROW, id: "../ping?" })).toBeNull();
  });
});
