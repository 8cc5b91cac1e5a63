/** One token's page. The present is kept fresh; a moment of the past is asked once. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant } from "../contract/instant.ts";
import { formatMomentParam } from "../contract/moment-param.ts";
import { type PartJson, partRefreshAtMs } from "../contract/part.ts";
import { apiPath } from "../contract/paths.ts";
import { TokenJson } from "../contract/token.ts";
import type { CoinId } from "../domain/ids.ts";
import { decodeToken } from "./decode-token.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

type TokenKey = readonly ["token", CoinId, number | null];

/** True for what can still get better: not there yet, or older than it should be. */
function isLacking(part: PartJson<unknown>): boolean {
  return part === null || "fault" in part || part.meta.stale !== null;
}

/**
 * When a newer answer can be had, in the server's time. What is there changes with the numbers, what is missing as soon as it can be
 * asked again. Infinity for a moment of the past that is whole; null where nobody knows.
 */
export function tokenRefreshAtMs({
  meta,
  profile,
  past,
  asOf,
}: Pick<TokenJson, "meta" | "profile" | "past" | "asOf">): number | null {
  const lacking = [profile, past].filter(isLacking);
  const retries = lacking.map((part) => partRefreshAtMs(part)).filter((atMs) => atMs !== null);
  const isOwnOver = asOf !== null && meta.stale === null;
  if (isOwnOver && lacking.length === 0) return Infinity;
  const all = isOwnOver ? retries : [fromInstant(meta.nextRefreshAt), ...retries];
  return all.length === 0 ? null : Math.min(...all);
}

function pathOf(id: CoinId, atMs: number | null): string {
  return atMs === null ? apiPath.token(id) : `${apiPath.token(id)}?at=${formatMomentParam(atMs)}`;
}

/** `atMs`: the moment that it is as of, null for now. */
export function tokenQuery(id: CoinId, atMs: number | null) {
  return queryOptions({
    queryKey: ["token", id, atMs] as const,
    queryFn: ({ signal }) => fetchJson(pathOf(id, atMs), TokenJson, signal),
    select: decodeToken,
    ...polled<TokenJson, TokenKey>(tokenRefreshAtMs),
  });
}
