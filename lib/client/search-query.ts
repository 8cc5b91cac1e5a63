/** Searching all listed coins, and looking up those that the browser has kept by id. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant } from "../contract/instant.ts";
import { decodeMeta } from "../contract/meta.ts";
import { idSearchPath, SearchJson, textSearchPath } from "../contract/search.ts";
import type { CoinSearch } from "../domain/coin-search.ts";
import type { Freshness } from "../domain/freshness.ts";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import { MINUTE_MS } from "../domain/time.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

export interface DecodedSearch extends CoinSearch {
  /** Of the list that was searched. */
  readonly freshness: Freshness;
}

/** The list changes once a day, what is known of the coins' caps while others look. */
const FRESH_FOR_MS = MINUTE_MS;

function decodeSearch({ meta, coins, unlistedIds, ...same }: SearchJson): DecodedSearch {
  return {
    ...same,
    coins: coins.flatMap(({ id, ...coin }) => (isCoinId(id) ? [{ ...coin, id }] : [])),
    unlistedIds: unlistedIds.filter(isCoinId),
    freshness: decodeMeta(meta),
  };
}

const refreshAtMs = ({ meta }: SearchJson) => fromInstant(meta.nextRefreshAt);

/** It says which text it is an answer to, since it stays on the screen until the next one has come. */
type TextSearchJson = SearchJson & { readonly text: string };

function decodeTextSearch({ text, ...json }: TextSearchJson) {
  return { ...decodeSearch(json), text };
}

/** The coins that fit a text. */
export function textSearchQuery(text: string) {
  return queryOptions({
    queryKey: ["search", text] as const,
    queryFn: async ({ signal }): Promise<TextSearchJson> => ({
      ...(await fetchJson(textSearchPath(text), SearchJson, signal)),
      text,
    }),
    select: decodeTextSearch,
    ...polled<TextSearchJson, readonly ["search", string]>(refreshAtMs),
    staleTime: FRESH_FOR_MS,
  });
}

/** At most as many ids as one look-up takes (`MAX_LOOKED_UP`). None is a question too: it has the list fetched. */
export function idSearchQuery(ids: readonly CoinId[]) {
  return queryOptions({
    queryKey: ["search-ids", ids.join(",")] as const,
    queryFn: ({ signal }) => fetchJson(idSearchPath(ids), SearchJson, signal),
    select: decodeSearch,
    ...polled<SearchJson, readonly ["search-ids", string]>(refreshAtMs),
    staleTime: FRESH_FOR_MS,
  });
}
