/** What a chart is drawn from: one token's history over a span. The present is kept fresh, the past does not change. */
import { queryOptions } from "@tanstack/react-query";
import { decodeHistory, HistoryJson } from "../contract/history.ts";
import { fromInstant } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { formatSpan } from "../contract/span-param.ts";
import { formatTokenView } from "../contract/token-params.ts";
import type { ChartSpan } from "../domain/history.ts";
import { coinId } from "../domain/ids.ts";
import { DEFAULT_TOKEN_VIEW, type Overlay } from "../domain/token-view.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

type HistoryKey = readonly ["history", Overlay, string, number | null];

const refreshAtMs = ({ meta }: HistoryJson) => fromInstant(meta.nextRefreshAt);

export function historyPath(id: Overlay, span: ChartSpan, atMs: number | null): string {
  return apiPath.history(coinId(id)) + formatTokenView({ ...DEFAULT_TOKEN_VIEW, span, atMs });
}

/** `atMs` is the moment that the page is as of, null for the present. A past answer is asked again only while it is stale. */
export function historyQuery(id: Overlay, span: ChartSpan, atMs: number | null) {
  const live = polled<HistoryJson, HistoryKey>(refreshAtMs);
  const past: typeof live = {
    refetchInterval: (query) => (isSettled(query.state.data) ? Infinity : live.refetchInterval(query)),
    staleTime: (query) => (isSettled(query.state.data) ? Infinity : live.staleTime(query)),
  };
  return queryOptions({
    queryKey: ["history", id, formatSpan(span), atMs] as const,
    queryFn: ({ signal }) => fetchJson(historyPath(id, span, atMs), HistoryJson, signal),
    select: decodeHistory,
    ...(atMs === null ? live : past),
  });
}

function isSettled(json: HistoryJson | undefined): boolean {
  return json?.meta.stale === null;
}
