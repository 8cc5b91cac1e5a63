/** The server's own state. It costs the upstream nothing, so it is asked at a steady pace. */
import { queryOptions } from "@tanstack/react-query";
import { fromInstant } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { StatusJson } from "../contract/status.ts";
import { SECOND_MS } from "../domain/time.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

const PACE_MS = 10 * SECOND_MS;

export const statusQuery = queryOptions({
  queryKey: ["status"] as const,
  queryFn: ({ signal }) => fetchJson(apiPath.status, StatusJson, signal),
  ...polled<StatusJson, readonly ["status"]>((json) => fromInstant(json.now) + PACE_MS),
});
