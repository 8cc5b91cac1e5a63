import { describe, expect, it } from "vitest";
import { toTrendingCoin } from "./trending-coin.ts";

const ITEM = { id: "lantern-ai", symbol: "LNTN", name: "Lantern AI", market_cap_rank: 512 };

describe("toTrendingCoin", () => {
  it("counts places from 1", () => {
    expect(toTrendingCoin({ item: ITEM }, 0)).toEqual({
      id: "lantern-ai",
      symbol: "LNTN",
      name: "Lantern AI",
      place: 1,
      marketCapRank: 512,
    });
  });

  it("a coin without rank has none", () => {
    expect(toTrendingCoin({ item: { ...ITEM, market_cap_rank: null } }, 4)).toMatchObject({
      marketCapRank: null,
    });
  });

  it("an id that is none is no coin", () => {
    expect(toTrendingCoin({ item: { ...ITEM, id: "a b" } }, 0)).toBeNull();
  });
});
