/** CoinGecko's list made ready for searching: folded once, so that a search only compares. */
import type { CoinListing } from "../../domain/coin-listing.ts";
import type { Contract, MatchedField } from "../../domain/coin-search.ts";
import type { CoinId } from "../../domain/ids.ts";
import { fold, wordsOf } from "./search-coins-text.ts";

interface IndexedField {
  readonly field: Exclude<MatchedField, "contract">;
  /** Folded. */
  readonly text: string;
  /** As `wordsOf` gives them. */
  readonly words: string;
}

interface IndexedContract extends Contract {
  readonly folded: string;
}

export interface IndexedCoin {
  readonly listing: CoinListing;
  readonly fields: readonly IndexedField[];
  readonly contracts: readonly IndexedContract[];
  /** The fields' texts, one a line, and their words: one comparison rules out a coin that has a text nowhere. */
  readonly texts: string;
  readonly words: string;
  /** How many coins of the list have this symbol. */
  readonly symbolCount: number;
}

export interface CoinIndex {
  readonly coins: readonly IndexedCoin[];
  readonly byId: ReadonlyMap<CoinId, IndexedCoin>;
  /** By folded symbol. */
  readonly bySymbol: ReadonlyMap<string, readonly IndexedCoin[]>;
}

function fieldsOf({ symbol, name, id }: CoinListing): readonly IndexedField[] {
  const texts = [
    ["symbol", fold(symbol)],
    ["name", fold(name)],
    ["id", id],
  ] as const;
  return texts.map(([field, text]) => ({ field, text, words: wordsOf(text) }));
}

function contractsOf({ platforms }: CoinListing): readonly IndexedContract[] {
  return Object.entries(platforms).map(([platform, address]) => ({
    platform,
    address,
    folded: fold(address),
  }));
}

function countBySymbol(listings: readonly CoinListing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { symbol } of listings) counts.set(fold(symbol), (counts.get(fold(symbol)) ?? 0) + 1);
  return counts;
}

function groupBySymbol(coins: readonly IndexedCoin[]): ReadonlyMap<string, readonly IndexedCoin[]> {
  const groups = new Map<string, IndexedCoin[]>();
  for (const coin of coins) {
    const symbol = fold(coin.listing.symbol);
    const group = groups.get(symbol) ?? [];
    group.push(coin);
    groups.set(symbol, group);
  }
  return groups;
}

export function buildCoinIndex(listings: readonly CoinListing[]): CoinIndex {
  const counts = countBySymbol(listings);
  const coins = listings.map((listing): IndexedCoin => {
    const fields = fieldsOf(listing);
    return {
      listing,
      fields,
      contracts: contractsOf(listing),
      texts: fields.map(({ text }) => text).join("\n"),
      words: fields.map(({ words }) => words).join("\n"),
      symbolCount: counts.get(fold(listing.symbol)) ?? 1,
    };
  });
  return {
    coins,
    byId: new Map(coins.map((coin) => [coin.listing.id, coin])),
    bySymbol: groupBySymbol(coins),
  };
}
