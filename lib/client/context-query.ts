/** What stands around the board, kept fresh: asked again as soon as any of its parts can be newer. */
import { queryOptions } from "@tanstack/react-query";
import { ContextJson, decodeContext } from "../contract/market-context.ts";
import { partRefreshAtMs } from "../contract/part.ts";
import { apiPath } from "../contract/paths.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

/** The earliest moment at which a part can be newer; null when a part has not been asked yet: then soon. */
export function contextRefreshAtMs({ bitcoin, category, trending }: ContextJson): number | null {
  const moments = [bitcoin, category, trending].map(partRefreshAtMs);
  if (moments.includes(null)) return null;
  return Math.min(...moments.filter((moment) => moment !== null));
}

export const contextQuery = queryOptions({
  queryKey: ["context"] as const,
  queryFn: ({ signal }) => fetchJson(apiPath.context, ContextJson, signal),
  select: decodeContext,
  ...polled<ContextJson, readonly ["context"]>(contextRefreshAtMs),
});
