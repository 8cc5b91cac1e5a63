/** CoinGecko's trending list with its coins' numbers, kept fresh: the earlier of the two times counts. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant, fromInstantOrNull } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { decodeTrending, TrendingJson } from "../contract/trending.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

/** When a newer answer can be had, in the server's time. */
export function trendingRefreshAtMs({ meta, quotes }: Pick<TrendingJson, "meta" | "quotes">): number {
  const quotesAtMs =
    "fault" in quotes ? fromInstantOrNull(quotes.fault.retryAt) : fromInstant(quotes.meta.nextRefreshAt);
  return Math.min(fromInstant(meta.nextRefreshAt), quotesAtMs ?? Infinity);
}

export const trendingQuery = queryOptions({
  queryKey: ["trending"] as const,
  queryFn: ({ signal }) => fetchJson(apiPath.trending, TrendingJson, signal),
  select: decodeTrending,
  ...polled<TrendingJson, readonly ["trending"]>(trendingRefreshAtMs),
});
