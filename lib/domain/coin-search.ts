/** What a search over every coin that CoinGecko lists can ask, and what it finds. */
import type { CoinId } from "./ids.ts";

/** Where a text was found. Of fields that match equally well the first counts. */
export const MATCHED_FIELDS = ["contract", "symbol", "name", "id"] as const;
export type MatchedField = (typeof MATCHED_FIELDS)[number];

/** Longest text that is searched for. */
export const MAX_SEARCH_LENGTH = 64;

/** Longest single word, because some chains' addresses are longer than any name. */
export const MAX_ADDRESS_LENGTH = 200;

/** Most results of one search. */
export const MAX_FOUND = 20;

/** Most ids that can be looked up at once. */
export const MAX_LOOKED_UP = 50;

/** Most symbols that can be looked up at once, and the longest. */
export const MAX_SYMBOLS = 200;
export const MAX_SYMBOL_LENGTH = 32;

/** Most chains that are named for one coin. */
export const MAX_PLATFORMS_NAMED = 4;

/** Where a coin's contract is: the platform's id, such as `base`, and the address as CoinGecko writes it. */
export interface Contract {
  readonly platform: string;
  readonly address: string;
}

/** One listed coin. What the market says of it is null where it is not known without asking. */
export interface FoundCoin {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  readonly imageUrl: string | null;
  /** Null for a coin that was asked for by its id. */
  readonly matched: MatchedField | null;
  /** The contract whose address was matched; null where another field was. */
  readonly contract: Contract | null;
  /** Ids of the platforms that it has a contract on, `MAX_PLATFORMS_NAMED` at most; empty for a coin of its own chain. */
  readonly platforms: readonly string[];
  readonly platformCount: number;
  readonly marketCapUsd: number | null;
  readonly marketCapRank: number | null;
  /** Whether the board follows it; null while there is no board. */
  readonly isOnBoard: boolean | null;
  /** How many listed coins have its symbol, this one included. */
  readonly symbolCount: number;
}

export interface CoinSearch {
  /** Best match first; `MAX_FOUND` at most, or those of the ids asked for that are listed, in the order of asking. */
  readonly coins: readonly FoundCoin[];
  /** How many more coins match. */
  readonly moreCount: number;
  /** Of ids that were asked for, those that CoinGecko does not list (any more). */
  readonly unlistedIds: readonly CoinId[];
  /** Why nothing was found, or was not even looked for, in words; null when something was. */
  readonly note: string | null;
}

/** The listed coins that have one symbol. Symbols collide: which of them is meant only a person knows. */
export interface SymbolMatches {
  /** As it was asked for. */
  readonly symbol: string;
  /** Those of the board first, then the larger caps, unknown caps last; `MAX_FOUND` at most. Each says how many there are. */
  readonly coins: readonly FoundCoin[];
}
