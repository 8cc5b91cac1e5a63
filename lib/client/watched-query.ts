/** The numbers of tokens that this visitor keeps in lists, kept fresh. Nothing of the lists but the ids is sent. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant } from "../contract/instant.ts";
import { decodeWatched, WatchedJson } from "../contract/watched.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";
import { shareRows } from "./share-rows.ts";

type WatchedKey = readonly ["watched", string];

/** When a newer answer can be had, in the server's time: of the board's numbers, or of those from beside it. */
export function watchedRefreshAtMs({ meta, others }: Pick<WatchedJson, "meta" | "others">): number {
  const moments = [meta.nextRefreshAt, others.meta?.nextRefreshAt, others.fault?.retryAt];
  return Math.min(...moments.flatMap((moment) => (moment == null ? [] : [fromInstant(moment)])));
}

/** `path`: a `watchedPath`. */
export function watchedQuery(path: string) {
  return queryOptions({
    queryKey: ["watched", path] as const,
    queryFn: ({ signal }) => fetchJson(path, WatchedJson, signal),
    select: decodeWatched,
    structuralSharing: shareRows,
    ...polled<WatchedJson, WatchedKey>(watchedRefreshAtMs),
  });
}
