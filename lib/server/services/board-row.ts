/** One token's row: its quote, and what is computed from it and from Bitcoin's. */
import type { Benchmark, BoardRow } from "../../domain/board.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { outlineOf } from "../../domain/outline.ts";
import { relativeReturn } from "../../signals/relative-return.ts";
import { trend } from "../../signals/trend.ts";
import { turnover } from "../../signals/turnover.ts";

/** As many points as a sparkline of 100 px can show. */
const OUTLINE_POINTS = 56;

export function benchmarkOf(bitcoin: MarketQuote | undefined): Benchmark {
  return {
    priceUsd: bitcoin?.priceUsd ?? null,
    change24h: bitcoin?.change24h ?? null,
    change7d: bitcoin?.change7d ?? null,
  };
}

/** The row of a quote. `turnoverPeerPct` is null for a token that has no peers on the board. */
export function boardRowOf(
  quote: MarketQuote,
  benchmark: Benchmark,
  turnoverPeerPct: number | null,
): BoardRow {
  const {
    id,
    symbol,
    name,
    imageUrl,
    marketCapRank,
    priceUsd,
    change24h,
    change7d,
    volume24hUsd,
    marketCapUsd,
  } = quote;
  return {
    id,
    symbol,
    name,
    imageUrl,
    marketCapRank,
    priceUsd,
    change24h,
    change7d,
    volume24hUsd,
    marketCapUsd,
    turnover: turnover(volume24hUsd, marketCapUsd),
    turnoverPeerPct,
    relBtc24h: relativeReturn(change24h, benchmark.change24h),
    relBtc7d: relativeReturn(change7d, benchmark.change7d),
    trend: trend(quote.sparkline7d),
    outline: outlineOf(quote.sparkline7d, OUTLINE_POINTS),
    lastUpdatedMs: quote.lastUpdatedMs,
  };
}
