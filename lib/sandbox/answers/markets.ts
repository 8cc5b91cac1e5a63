/** /coins/markets: which coins, in which order, which page. */
import type { Quote } from "../market/snapshot.ts";
import { type ChangeWindow, WINDOWS } from "./change.ts";
import type { AnswerTo, Context } from "./context.ts";
import { parseCurrency } from "./currency.ts";
import { marketRow } from "./market-row.ts";
import { isTrue, listOf, positiveInteger } from "./query.ts";
import { invalidCurrency, missingParameter, ok } from "./reply.ts";
import { parsePrecision } from "./rounding.ts";

const MOST_PER_PAGE = 250;
const USUAL_PER_PAGE = 100;
const MOST_IDS = 250;
const MOST_SYMBOLS = 50;

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: Quote, b: Quote): number {
  return textOrder(a.coin.id, b.coin.id);
}

/** Largest cap first; coins without a known cap come last, largest volume first. */
function byCap(a: Quote, b: Quote): number {
  return b.capUsd - a.capUsd || b.volume24hUsd - a.volume24hUsd || byId(a, b);
}

function byVolume(a: Quote, b: Quote): number {
  return b.volume24hUsd - a.volume24hUsd || byId(a, b);
}

const ORDERS: Readonly<Record<string, (a: Quote, b: Quote) => number>> = {
  market_cap_desc: byCap,
  market_cap_asc: (a, b) => byCap(b, a),
  volume_desc: byVolume,
  volume_asc: (a, b) => byVolume(b, a),
  id_asc: byId,
  id_desc: (a, b) => byId(b, a),
};

/** Coins with one of the symbols: all of them, or for each symbol the largest. */
function withSymbols(quotes: readonly Quote[], symbols: readonly string[], all: boolean): readonly Quote[] {
  return symbols.slice(0, MOST_SYMBOLS).flatMap((symbol) => {
    const matching = quotes.filter(({ coin }) => coin.symbol === symbol.toLowerCase()).toSorted(byCap);
    return all ? matching : matching.slice(0, 1);
  });
}

/** One way of looking coins up excludes the others: category before ids before names before symbols. */
function selected(quotes: readonly Quote[], query: URLSearchParams): readonly Quote[] {
  const category = query.get("category") ?? "";
  if (category !== "") return quotes.filter(({ coin }) => coin.categories.includes(category));
  const ids = listOf(query, "ids");
  if (ids !== null) {
    const wanted = new Set(ids.slice(0, MOST_IDS));
    return quotes.filter(({ coin }) => wanted.has(coin.id));
  }
  const names = listOf(query, "names")?.map((name) => name.toLowerCase());
  if (names !== undefined) return quotes.filter(({ coin }) => names.includes(coin.name.toLowerCase()));
  const symbols = listOf(query, "symbols");
  return symbols === null ? quotes : withSymbols(quotes, symbols, query.get("include_tokens") === "all");
}

function windowsOf(query: URLSearchParams): readonly ChangeWindow[] {
  const asked = listOf(query, "price_change_percentage") ?? [];
  return WINDOWS.filter((window) => window !== "60d" && asked.some((text) => text.trim() === window));
}

function pageOf(quotes: readonly Quote[], query: URLSearchParams): readonly Quote[] {
  const order = ORDERS[query.get("order") ?? ""] ?? byCap;
  const perPage = Math.min(MOST_PER_PAGE, positiveInteger(query, "per_page", USUAL_PER_PAGE));
  const first = (positiveInteger(query, "page", 1) - 1) * perPage;
  return quotes.toSorted(order).slice(first, first + perPage);
}

export const answerMarkets: AnswerTo = (context: Context, query) => {
  const asked = query.get("vs_currency");
  if (asked === null || asked === "") return missingParameter("vs_currency");
  const currency = parseCurrency(asked);
  if (currency === null) return invalidCurrency();
  const withRehypothecated = isTrue(query, "include_rehypothecated");
  const options = {
    currency,
    precision: parsePrecision(query.get("precision")),
    withSparkline: isTrue(query, "sparkline"),
    withRehypothecated,
    windows: windowsOf(query),
  };
  const shown = context.quotes.filter(({ coin }) => withRehypothecated || !coin.oddities.rehypothecated);
  const page = pageOf(selected(shown, query), query);
  return ok(page.map((quote) => marketRow(context, quote, context.allTime(quote), options)));
};
