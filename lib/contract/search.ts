/**
 * `GET /api/search?q=…`, `?ids=a,b,c` and `?symbols=a,b,c`: listed coins by name, symbol, id or contract address; those of given ids; or
 * those of each given symbol.
 */
import * as z from "zod/mini";
import {
  type CoinSearch,
  type FoundCoin,
  MATCHED_FIELDS,
  type SymbolMatches,
} from "../domain/coin-search.ts";
import type { Fresh } from "../domain/freshness.ts";
import type { CoinId } from "../domain/ids.ts";
import { encodeMeta, Meta } from "./meta.ts";
import { apiPath } from "./paths.ts";
import { significant } from "./round.ts";

const numberOrNull = z.nullable(z.number());

const FoundCoinJson = z.object({
  id: z.string(),
  symbol: z.string(),
  name: z.string(),
  imageUrl: z.nullable(z.string()),
  matched: z.nullable(z.enum(MATCHED_FIELDS)),
  contract: z.nullable(z.object({ platform: z.string(), address: z.string() })),
  platforms: z.array(z.string()),
  platformCount: z.number(),
  marketCapUsd: numberOrNull,
  marketCapRank: numberOrNull,
  isOnBoard: z.nullable(z.boolean()),
  symbolCount: z.number(),
});

export const SearchJson = z.object({
  /** Of the list that was searched; caps of tokens beside the board are up to a day older. */
  meta: Meta,
  coins: z.array(FoundCoinJson),
  moreCount: z.number(),
  unlistedIds: z.array(z.string()),
  note: z.nullable(z.string()),
});
export type SearchJson = z.infer<typeof SearchJson>;

export const SymbolsJson = z.object({
  /** Of the list that was searched, as in `SearchJson`. */
  meta: Meta,
  /** One for each different symbol, in the order of asking; without coins where none has it. */
  symbols: z.array(z.object({ symbol: z.string(), coins: z.array(FoundCoinJson) })),
});
export type SymbolsJson = z.infer<typeof SymbolsJson>;

function encodeFoundCoin({ marketCapUsd, platforms, ...same }: FoundCoin): z.infer<typeof FoundCoinJson> {
  return { ...same, platforms: [...platforms], marketCapUsd: significant(marketCapUsd, 5) };
}

export function encodeSymbols({ value, freshness }: Fresh<readonly SymbolMatches[]>): SymbolsJson {
  return {
    meta: encodeMeta(freshness),
    symbols: value.map(({ symbol, coins }) => ({ symbol, coins: coins.map(encodeFoundCoin) })),
  };
}

export function encodeSearch({ value, freshness }: Fresh<CoinSearch>): SearchJson {
  return {
    meta: encodeMeta(freshness),
    coins: value.coins.map(encodeFoundCoin),
    moreCount: value.moreCount,
    unlistedIds: [...value.unlistedIds],
    note: value.note,
  };
}

/** The address of a search for a text. */
export function textSearchPath(text: string): string {
  return `${apiPath.search}?${new URLSearchParams({ q: text }).toString()}`;
}

/** The address of a look-up of ids; an id needs no escapes. */
export function idSearchPath(ids: readonly CoinId[]): string {
  return `${apiPath.search}?ids=${ids.join(",")}`;
}

/** The address of a look-up of symbols, `MAX_SYMBOLS` of `MAX_SYMBOL_LENGTH` characters at most: others are passed over. */
export function symbolSearchPath(symbols: readonly string[]): string {
  return `${apiPath.search}?${new URLSearchParams({ symbols: symbols.join(",") }).toString()}`;
}
