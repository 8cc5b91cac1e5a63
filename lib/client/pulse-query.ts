/** The header of every page, kept fresh. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant, fromInstantOrNull } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { PulseJson } from "../contract/pulse.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

export const pulseQuery = queryOptions({
  queryKey: ["pulse"] as const,
  queryFn: ({ signal }) => fetchJson(apiPath.pulse, PulseJson, signal),
  ...polled<PulseJson, readonly ["pulse"]>(({ market, fault }) =>
    market === null ? fromInstantOrNull(fault?.retryAt ?? null) : fromInstant(market.meta.nextRefreshAt),
  ),
});
