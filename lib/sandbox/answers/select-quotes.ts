/** /coins/markets: which coins, in which order, which page. */
import { listOf, positiveInteger } from "./query.ts";

const MOST_PER_PAGE = 250;
const USUAL_PER_PAGE = 100;
const MOST_IDS = 250;
const MOST_SYMBOLS = 50;

/** What coins are chosen and ordered by. */
export interface Selectable {
  readonly coin: {
    readonly id: string;
    /** Lower case. */
    readonly symbol: string;
    readonly name: string;
    readonly categories: readonly string[];
  };
  /** Zero where unknown. */
  readonly capUsd: number;
  readonly volume24hUsd: number | null;
}

type Order = (a: Selectable, b: Selectable) => number;

const byId: Order = (a, b) => (a.coin.id < b.coin.id ? -1 : a.coin.id > b.coin.id ? 1 : 0);

/** Unknown volumes come last. */
const byVolume: Order = (a, b) => (b.volume24hUsd ?? -1) - (a.volume24hUsd ?? -1) || byId(a, b);

/** Largest cap first; coins without a known cap come last, largest volume first. */
const byCap: Order = (a, b) => b.capUsd - a.capUsd || byVolume(a, b);

const ORDERS: Readonly<Record<string, Order>> = {
  market_cap_desc: byCap,
  market_cap_asc: (a, b) => byCap(b, a),
  volume_desc: byVolume,
  volume_asc: (a, b) => byVolume(b, a),
  id_asc: byId,
  id_desc: (a, b) => byId(b, a),
};

/** Coins with one of the symbols: all of them, or for each symbol the largest. */
function withSymbols<Q extends Selectable>(
  quotes: readonly Q[],
  symbols: readonly string[],
  all: boolean,
): readonly Q[] {
  return symbols.slice(0, MOST_SYMBOLS).flatMap((symbol) => {
    const matching = quotes.filter(({ coin }) => coin.symbol === symbol.toLowerCase()).toSorted(byCap);
    return all ? matching : matching.slice(0, 1);
  });
}

/** One way of looking coins up excludes the others: category before ids before names before symbols. */
function selected<Q extends Selectable>(quotes: readonly Q[], query: URLSearchParams): readonly Q[] {
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

/** The quotes that the query asks for, in its order, of its page. */
export function selectQuotes<Q extends Selectable>(
  quotes: readonly Q[],
  query: URLSearchParams,
): readonly Q[] {
  const order = ORDERS[query.get("order") ?? ""] ?? byCap;
  const perPage = Math.min(MOST_PER_PAGE, positiveInteger(query, "per_page", USUAL_PER_PAGE));
  const first = (positiveInteger(query, "page", 1) - 1) * perPage;
  return selected(quotes, query)
    .toSorted(order)
    .slice(first, first + perPage);
}
