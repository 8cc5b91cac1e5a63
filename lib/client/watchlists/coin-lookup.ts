/** Asks our server which coins ids and symbols are, in as few questions as its bounds allow. */
import { idSearchPath, SearchJson, SymbolsJson, symbolSearchPath } from "../../contract/search.ts";
import { type FoundCoin, MAX_LOOKED_UP, MAX_SYMBOLS } from "../../domain/coin-search.ts";
import { isCoinId } from "../../domain/ids.ts";
import { fetchJson } from "../fetch-json.ts";
import { chunked } from "./chunked.ts";
import type { CoinLookup } from "./import-lookup.ts";

type FoundCoinJson = SearchJson["coins"][number];

function coinsOf(coins: readonly FoundCoinJson[]): readonly FoundCoin[] {
  return coins.flatMap(({ id, ...coin }) => (isCoinId(id) ? [{ ...coin, id }] : []));
}

/** Until the signal aborts. One question at a time: nobody else should wait for an import. */
export function coinLookup(signal: AbortSignal): CoinLookup {
  return {
    async byIds(ids) {
      const found: FoundCoin[] = [];
      for (const some of chunked(ids, MAX_LOOKED_UP)) {
        const { coins } = await fetchJson(idSearchPath(some), SearchJson, signal);
        found.push(...coinsOf(coins));
      }
      return found;
    },
    async bySymbols(symbols) {
      const found = new Map<string, readonly FoundCoin[]>();
      for (const some of chunked(symbols, MAX_SYMBOLS)) {
        const { symbols: matches } = await fetchJson(symbolSearchPath(some), SymbolsJson, signal);
        for (const { symbol, coins } of matches) found.set(symbol.toLowerCase(), coinsOf(coins));
      }
      return found;
    },
  };
}
