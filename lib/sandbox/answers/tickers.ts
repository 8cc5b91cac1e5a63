/** /coins/{id}/tickers: a coin's markets, a hundred per page. */
import type { Quote } from "../market/snapshot.ts";
import { venueMarkets } from "../market/venue-shares.ts";
import type { AnswerAboutCoin, Context } from "./context.ts";
import { isTrue, listOf, positiveInteger } from "./query.ts";
import { ok } from "./reply.ts";
import { type TickerOptions, ticker } from "./ticker.ts";

export const TICKERS_PER_PAGE = 100;

/** All tickers of a coin, largest volume first. */
export function tickersOf(context: Context, quote: Quote, options: TickerOptions) {
  return venueMarkets(context.market, quote)
    .toSorted((a, b) => b.share - a.share)
    .map((on) => ticker(context, quote, on, options));
}

interface OnVenue {
  readonly market: { readonly identifier: string };
}

/** Those of the exchanges asked for, in the order and on the page asked for; given largest volume first. */
export function selectTickers<T extends OnVenue>(all: readonly T[], query: URLSearchParams): readonly T[] {
  const exchanges = listOf(query, "exchange_ids");
  const wanted = exchanges === null ? all : all.filter(({ market }) => exchanges.includes(market.identifier));
  const ordered = query.get("order") === "volume_asc" ? wanted.toReversed() : wanted;
  const first = (positiveInteger(query, "page", 1) - 1) * TICKERS_PER_PAGE;
  return ordered.slice(first, first + TICKERS_PER_PAGE);
}

export const answerTickers: AnswerAboutCoin = (context, query, quote) => {
  const all = tickersOf(context, quote, {
    withDepth: isTrue(query, "depth"),
    withLogo: isTrue(query, "include_exchange_logo"),
    poolPairBySymbol: query.get("dex_pair_format") === "symbol",
  });
  return ok({ name: quote.coin.name, tickers: selectTickers(all, query) });
};
