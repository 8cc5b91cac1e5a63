/** Domain values for tests: complete, plausible, and changed in the one respect that a test is about. */
import type { BoardRow } from "../domain/board.ts";
import { BITCOIN, coinId } from "../domain/ids.ts";
import type { MarketQuote } from "../domain/market-quote.ts";
import type { Source } from "../domain/source.ts";

export const SANDBOX_SOURCE: Source = { kind: "sandbox", key: "sandbox:1", label: "Simulated market" };

export function buildQuote(changes: Partial<MarketQuote> = {}): MarketQuote {
  return {
    id: coinId("gradient-one"),
    symbol: "GRD",
    name: "Gradient One",
    imageUrl: null,
    priceUsd: 0.269,
    marketCapUsd: 51_400_000,
    marketCapRank: 488,
    fullyDilutedValuationUsd: 269_000_000,
    volume24hUsd: 65_900_000,
    change1h: 0.004,
    change24h: 0.066,
    change7d: 0.31,
    change30d: -0.12,
    circulatingSupply: 191_000_000,
    totalSupply: 1_000_000_000,
    maxSupply: null,
    sparkline7d: Array.from({ length: 168 }, (_, hour) => 0.2 + hour / 2400 + 0.002 * Math.sin(hour)),
    allTimeHighAtMs: Date.UTC(2026, 3, 25),
    allTimeLowAtMs: Date.UTC(2026, 4, 9),
    lastUpdatedMs: Date.UTC(2026, 4, 22, 8, 39),
    ...changes,
  };
}

export function buildBitcoin(changes: Partial<MarketQuote> = {}): MarketQuote {
  return buildQuote({
    id: BITCOIN,
    symbol: "BTC",
    name: "Bitcoin",
    priceUsd: 77_246,
    marketCapUsd: 1.547e12,
    marketCapRank: 1,
    volume24hUsd: 3.1e10,
    change24h: -0.0044,
    change7d: 0.02,
    ...changes,
  });
}

export function buildRow(changes: Partial<BoardRow> = {}): BoardRow {
  return {
    id: coinId("gradient-one"),
    symbol: "GRD",
    name: "Gradient One",
    imageUrl: null,
    marketCapRank: 488,
    priceUsd: 0.269,
    change1h: 0.004,
    change24h: 0.066,
    change7d: 0.31,
    change30d: -0.12,
    volume24hUsd: 65_900_000,
    marketCapUsd: 51_400_000,
    fullyDilutedValuationUsd: 269_000_000,
    marketCapToFdv: 0.1911,
    circulatingSupply: 191_000_000,
    turnover: 1.2821,
    turnoverPeerPct: 0.98,
    relBtc24h: 0.0707,
    relBtc7d: 0.2843,
    trend: { direction: "up", path: "steady", move7dSigma: 1.4, efficiency: 0.3 },
    drawdown7d: -0.02,
    listingAge: { atLeastDays: 27, atMostDays: null },
    categories: [],
    outline: [0, 0.5, null, 1],
    lastUpdatedMs: Date.UTC(2026, 4, 22, 8, 39),
    ...changes,
  };
}
