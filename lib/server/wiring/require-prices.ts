/** A board without a single price is no answer: the last good one is worth more than a page of dashes. */
import type { MarketQuote, Rows } from "../../domain/market-quote.ts";
import { upstreamError } from "../errors.ts";

/** Throws an `invalid-answer` UpstreamError when no row has a price. */
export function requirePrices({ rows }: Rows<MarketQuote>, nowMs: number): void {
  if (rows.some((quote) => quote.priceUsd !== null)) return;
  throw upstreamError("invalid-answer", "the answer has no price for any coin", nowMs);
}
