/** Numbers without a single price are no answer: the last good ones are worth more than a page of dashes. */
import type { MarketQuote, Rows } from "../../domain/market-quote.ts";
import type { Series } from "../../domain/series.ts";
import { upstreamError } from "../errors.ts";

/** Throws an `invalid-answer` UpstreamError when no row has a price. */
export function requirePrices({ rows }: Rows<MarketQuote>, nowMs: number): void {
  if (rows.some((quote) => quote.priceUsd !== null)) return;
  throw upstreamError("invalid-answer", "the answer has no price for any coin", nowMs);
}

/** Throws the same for a history of points without a price. One without points is a coin that has no past. */
export function requirePricedPoints(series: Series, nowMs: number): void {
  if (series.length === 0 || series.some(({ priceUsd }) => priceUsd !== null)) return;
  throw upstreamError("invalid-answer", "the history has no price at any of its points", nowMs);
}
