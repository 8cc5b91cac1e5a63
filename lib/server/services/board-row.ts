/** One token's row: its quote, and what is computed from it and from Bitcoin's. */
import type { Benchmark, BoardRow } from "../../domain/board.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { outlineOf } from "../../domain/outline.ts";
import { drawdown } from "../../signals/drawdown.ts";
import { listingAge } from "../../signals/listing-age.ts";
import { marketCapToFdv } from "../../signals/market-cap-to-fdv.ts";
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
  const { volume24hUsd, marketCapUsd, fullyDilutedValuationUsd, change24h, change7d, sparkline7d } = quote;
  return {
    id: quote.id,
    symbol: quote.symbol,
    name: quote.name,
    imageUrl: quote.imageUrl,
    marketCapRank: quote.marketCapRank,
    priceUsd: quote.priceUsd,
    change1h: quote.change1h,
    change24h,
    change7d,
    change30d: quote.change30d,
    volume24hUsd,
    marketCapUsd,
    fullyDilutedValuationUsd,
    marketCapToFdv: marketCapToFdv(marketCapUsd, fullyDilutedValuationUsd),
    circulatingSupply: quote.circulatingSupply,
    turnover: turnover(volume24hUsd, marketCapUsd),
    turnoverPeerPct,
    relBtc24h: relativeReturn(change24h, benchmark.change24h),
    relBtc7d: relativeReturn(change7d, benchmark.change7d),
    trend: trend(sparkline7d),
    drawdown7d: drawdown(sparkline7d),
    listingAge: listingAge(quote),
    categories: [],
    outline: outlineOf(sparkline7d, OUTLINE_POINTS),
    lastUpdatedMs: quote.lastUpdatedMs,
  };
}
