/** One token, kept fresh: its numbers and its week each have a time of their own, the earlier one counts. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant, fromInstantOrNull } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { TokenJson } from "../contract/token.ts";
import type { CoinId } from "../domain/ids.ts";
import { decodeToken } from "./decode-token.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

/** When a newer answer can be had, in the server's time. */
export function tokenRefreshAtMs({ meta, week }: Pick<TokenJson, "meta" | "week">): number {
  const weekAtMs =
    "fault" in week ? fromInstantOrNull(week.fault.retryAt) : fromInstant(week.meta.nextRefreshAt);
  return Math.min(fromInstant(meta.nextRefreshAt), weekAtMs ?? Infinity);
}

export function tokenQuery(id: CoinId) {
  return queryOptions({
    queryKey: ["token", id] as const,
    queryFn: ({ signal }) => fetchJson(apiPath.token(id), TokenJson, signal),
    select: decodeToken,
    ...polled<TokenJson, readonly ["token", CoinId]>(tokenRefreshAtMs),
  });
}
