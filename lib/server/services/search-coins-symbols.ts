/** The coins that have exactly a symbol, the likeliest first: for lists that name tokens by symbols alone. */
import { MAX_FOUND, MAX_SYMBOL_LENGTH, MAX_SYMBOLS } from "../../domain/coin-search.ts";
import type { CoinIndex, IndexedCoin } from "./search-coins-index.ts";
import type { KnownMarket } from "./search-coins-market.ts";
import { fold } from "./search-coins-text.ts";

interface Namesakes {
  /** As it was asked for. */
  readonly symbol: string;
  readonly coins: readonly IndexedCoin[];
}

function likeliestFirst(coins: readonly IndexedCoin[], market: KnownMarket): readonly IndexedCoin[] {
  const known = coins.map((coin) => {
    const { id } = coin.listing;
    const capUsd = market.quoteOf(id)?.marketCapUsd ?? -1;
    return { coin, id, capUsd, isOnBoard: market.isOnBoard(id) === true };
  });
  return known
    .sort(
      (a, b) => Number(b.isOnBoard) - Number(a.isOnBoard) || b.capUsd - a.capUsd || (a.id < b.id ? -1 : 1),
    )
    .map(({ coin }) => coin);
}

/** Of symbols that differ in case only the first is answered; what is too long to be a symbol, or empty, is passed over. */
export function matchSymbols(
  { bySymbol }: CoinIndex,
  market: KnownMarket,
  symbols: readonly string[],
): readonly Namesakes[] {
  const asked = new Map<string, string>();
  for (const symbol of symbols) {
    const folded = fold(symbol);
    if (folded === "" || symbol.length > MAX_SYMBOL_LENGTH || asked.has(folded)) continue;
    if (asked.size === MAX_SYMBOLS) break;
    asked.set(folded, symbol);
  }
  return [...asked].map(([folded, symbol]) => ({
    symbol,
    coins: likeliestFirst(bySymbol.get(folded) ?? [], market).slice(0, MAX_FOUND),
  }));
}
