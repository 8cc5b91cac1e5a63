/** A comparison, kept fresh while it shows the present; the past is asked once, and again only for what is missing in it. */
import { queryOptions } from "@tanstack/react-query";
import { CompareJson, decodeComparison } from "../contract/compare.ts";
import { DEFAULT_COMPARE_VIEW, formatCompareView } from "../contract/compare-params.ts";
import { fromInstant } from "../contract/instant.ts";
import { apiPath } from "../contract/paths.ts";
import { formatSpan } from "../contract/span-param.ts";
import type { CompareView } from "../domain/compare-view.ts";
import { isWholeComparison } from "../domain/compared-assets.ts";
import { fetchJson } from "./fetch-json.ts";
import { polled } from "./polled.ts";

/** When asking again can give something else, in the server's time. */
export function compareRefreshAtMs(
  answer: Pick<CompareJson, "meta" | "asOf" | "assets" | "missing" | "bitcoinPrices">,
): number {
  const { meta, asOf } = answer;
  const isSettled = asOf !== null && meta.stale === null && isWholeComparison(answer);
  return isSettled ? Infinity : fromInstant(meta.nextRefreshAt);
}

/** What is drawn of the same numbers, `mode`, makes no other question. */
export function compareQuery({ ids, span, atMs }: Omit<CompareView, "mode">) {
  return queryOptions({
    queryKey: ["compare", ids.join(","), formatSpan(span), atMs] as const,
    queryFn: ({ signal }) =>
      fetchJson(
        apiPath.compare + formatCompareView({ ...DEFAULT_COMPARE_VIEW, ids, span, atMs }),
        CompareJson,
        signal,
      ),
    select: decodeComparison,
    ...polled<CompareJson, readonly ["compare", string, string, number | null]>(compareRefreshAtMs),
  });
}
