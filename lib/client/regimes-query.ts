/** Bitcoin's volatility regimes of the last year; they change once a day. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { decodeRegimes, RegimesJson } from "../contract/regimes.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

export const regimesQuery = queryOptions({
  queryKey: ["regimes"] as const,
  queryFn: ({ signal }) => fetchJson(apiPath.regimes, RegimesJson, signal),
  select: decodeRegimes,
  ...polled<RegimesJson, readonly ["regimes"]>((json) => fromInstant(json.meta.nextRefreshAt)),
});
