/** Searches our own copy of CoinGecko's list, so that typing asks CoinGecko nothing. */

import type { CoinListing } from "../../domain/coin-listing.ts";
import {
  type CoinSearch,
  type FoundCoin,
  MAX_FOUND,
  MAX_LOOKED_UP,
  MAX_PLATFORMS_NAMED,
  type SymbolMatches,
} from "../../domain/coin-search.ts";
import type { Fresh } from "../../domain/freshness.ts";
import type { CategoryId, CoinId } from "../../domain/ids.ts";
import type { Rows } from "../../domain/market-quote.ts";
import type { BoardReader } from "./get-board.ts";
import type { CurrentMarket, Patience } from "./ports.ts";
import { buildCoinIndex, type CoinIndex, type IndexedCoin } from "./search-coins-index.ts";
import { type KnownMarket, knownMarketOf } from "./search-coins-market.ts";
import type { CoinMatch } from "./search-coins-match.ts";
import { rankMatches } from "./search-coins-rank.ts";
import { matchSymbols } from "./search-coins-symbols.ts";
import { looksLikeContract, readSearchText } from "./search-coins-text.ts";

/** All reject with an UpstreamError while there is no list; the age that they tell is the list's. */
export interface SearchCoins {
  /** The coins that fit a text by name, symbol, id or contract address. Any text is allowed. */
  byText(typed: string, patience: Patience): Promise<Fresh<CoinSearch>>;
  /** The listed ones of the first `MAX_LOOKED_UP` different ids, in their order, and which are not listed. */
  byIds(ids: readonly CoinId[], patience: Patience): Promise<Fresh<CoinSearch>>;
  /** The coins of each of the first `MAX_SYMBOLS` different symbols, case folded, that are not too long to be one. */
  bySymbols(symbols: readonly string[], patience: Patience): Promise<Fresh<readonly SymbolMatches[]>>;
}

const NOTHING = { coins: [], moreCount: 0, unlistedIds: [] } as const;

function foundCoin(coin: IndexedCoin, match: CoinMatch | null, market: KnownMarket): FoundCoin {
  const { id, symbol, name, platforms } = coin.listing;
  const chains = Object.keys(platforms);
  const quote = market.quoteOf(id);
  return {
    id,
    symbol,
    name,
    imageUrl: quote?.imageUrl ?? null,
    matched: match?.field ?? null,
    contract: match?.contract ?? null,
    platforms: chains.slice(0, MAX_PLATFORMS_NAMED),
    platformCount: chains.length,
    marketCapUsd: quote?.marketCapUsd ?? null,
    marketCapRank: quote?.marketCapRank ?? null,
    isOnBoard: market.isOnBoard(id),
    symbolCount: coin.symbolCount,
  };
}

function searchText({ coins }: CoinIndex, market: KnownMarket, typed: string): CoinSearch {
  const text = readSearchText(typed);
  if ("note" in text) return { ...NOTHING, note: text.note };
  const { best, count } = rankMatches(coins, text, market, MAX_FOUND);
  if (count > 0) {
    return {
      ...NOTHING,
      coins: best.map(({ coin, match }) => foundCoin(coin, match, market)),
      moreCount: count - best.length,
      note: null,
    };
  }
  const note = looksLikeContract(text)
    ? "No token that CoinGecko lists has this contract address."
    : "No token that CoinGecko lists has this in its name, symbol or id.";
  return { ...NOTHING, note };
}

function lookUp({ byId }: CoinIndex, market: KnownMarket, ids: readonly CoinId[]): CoinSearch {
  const asked = [...new Set(ids)].slice(0, MAX_LOOKED_UP);
  const coins = asked.flatMap((id) => {
    const coin = byId.get(id);
    return coin === undefined ? [] : [foundCoin(coin, null, market)];
  });
  return { ...NOTHING, coins, unlistedIds: asked.filter((id) => !byId.has(id)), note: null };
}

export function createSearchCoins(
  currentMarket: CurrentMarket,
  reader: BoardReader,
  categories: readonly CategoryId[],
): SearchCoins {
  /** Hangs on the identity of the list that it was made of: a newer list, or another market's, is another object. */
  let indexed: { readonly list: Rows<CoinListing>; readonly index: CoinIndex } | null = null;

  function indexOf(list: Rows<CoinListing>): CoinIndex {
    if (indexed?.list !== list) indexed = { list, index: buildCoinIndex(list.rows) };
    return indexed.index;
  }

  async function search<T>(
    patience: Patience,
    find: (index: CoinIndex, market: KnownMarket) => T,
  ): Promise<Fresh<T>> {
    const market = await currentMarket();
    const known = await knownMarketOf(market, reader, categories);
    const { value, freshness } = await market.coinList(patience);
    return { value: find(indexOf(value), known), freshness };
  }

  return {
    byText: (typed, patience) => search(patience, (index, market) => searchText(index, market, typed)),
    byIds: (ids, patience) => search(patience, (index, market) => lookUp(index, market, ids)),
    bySymbols: (symbols, patience) =>
      search(patience, (index, market) =>
        matchSymbols(index, market, symbols).map(({ symbol, coins }) => ({
          symbol,
          coins: coins.map((coin) => foundCoin(coin, null, market)),
        })),
      ),
  };
}
