import { describe, expect, it } from "vitest";
import { toGlobalMarket } from "./global-market.ts";

describe("toGlobalMarket", () => {
  it("takes the USD figures, percents as ratios and seconds as milliseconds", () => {
    const data = {
      total_market_cap: { usd: 2.6e12, eur: 2.2e12 },
      total_volume: { usd: 9e10 },
      market_cap_percentage: { btc: 59.5, eth: 9 },
      market_cap_change_percentage_24h_usd: -0.4,
      volume_change_percentage_24h_usd: 12.5,
      updated_at: 1_779_439_200,
    };
    expect(toGlobalMarket({ data })).toEqual({
      marketCapUsd: 2.6e12,
      volume24hUsd: 9e10,
      marketCapChange24h: -0.004,
      volumeChange24h: 0.125,
      bitcoinShareOfCap: 0.595,
      updatedAtMs: 1_779_439_200_000,
    });
  });

  it("what is absent is unknown", () => {
    expect(new Set(Object.values(toGlobalMarket({ data: {} })))).toEqual(new Set([null]));
  });
});
