/** What a token's page shows besides the board's columns. */
import type { MarketQuote } from "../../domain/market-quote.ts";
import type { TokenNumbers } from "../../domain/token.ts";
import { impliedSupply } from "../../signals/implied-supply.ts";
import { r2 } from "../../signals/r2.ts";
import { rangePosition } from "../../signals/range-position.ts";
import { slopePerDay } from "../../signals/slope-per-day.ts";

export function tokenNumbersOf(quote: MarketQuote): TokenNumbers {
  const { sparkline7d } = quote;
  return {
    totalSupply: quote.totalSupply,
    maxSupply: quote.maxSupply,
    impliedSupply: impliedSupply(quote.marketCapUsd, quote.priceUsd),
    rangePosition: rangePosition(sparkline7d),
    slopePerDay: slopePerDay(sparkline7d),
    r2: r2(sparkline7d),
  };
}
