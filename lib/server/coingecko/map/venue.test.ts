import { describe, expect, it } from "vitest";
import { ORDER_BOOK_TICKER, POOL_TICKER } from "../fixtures/tickers.ts";
import { TickersRow } from "../wire/tickers.ts";
import { toVenue } from "./venue.ts";

const venueOf = (row: unknown) => toVenue(TickersRow.parse(row));

describe("toVenue", () => {
  it("tells an order book in USD and ratios", () => {
    expect(venueOf(ORDER_BOOK_TICKER)).toEqual({
      exchangeId: "harbour",
      exchangeName: "Harbour",
      base: "LNTN",
      target: "USDT",
      priceUsd: 0.2503,
      volume24hUsd: 22_500_000,
      bidAskSpread: 0.001,
      costToMoveUpUsd: 41_000.5,
      costToMoveDownUsd: 38_000,
      isAnomaly: false,
      isStale: false,
      lastTradedAtMs: Date.UTC(2026, 4, 22, 8, 38, 11),
      tradeUrl: "https://harbour.example/trade/LNTN_USDT",
    });
  });

  it("a depth of zero is unknown, a volume of zero is zero", () => {
    expect(venueOf(POOL_TICKER)).toMatchObject({
      volume24hUsd: 0,
      bidAskSpread: null,
      costToMoveUpUsd: null,
      costToMoveDownUsd: null,
      isAnomaly: false,
      isStale: false,
      lastTradedAtMs: null,
      tradeUrl: null,
    });
  });

  it("keeps the flags that CoinGecko raises", () => {
    expect(venueOf({ ...ORDER_BOOK_TICKER, is_anomaly: true, is_stale: true })).toMatchObject({
      isAnomaly: true,
      isStale: true,
    });
  });
});
