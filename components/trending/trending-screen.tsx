"use client";
/** CoinGecko's trending list next to what its coins trade, kept fresh. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { ProblemPanel } from "@/components/market/problem-panel";
import { nextTryAtMs } from "@/lib/client/polled";
import { trendingQuery } from "@/lib/client/trending-query";
import { fromInstantOrNull } from "@/lib/contract/instant";
import type { Problem } from "@/lib/contract/problem";
import { parseTrendingView } from "./trending-address";
import { TrendingAges } from "./trending-ages";
import { TrendingList } from "./trending-list";
import { TrendingSkeleton } from "./trending-skeleton";

/** `problem`: why the page was opened without a list; null when it has one. */
export function TrendingScreen({ problem }: { readonly problem: Problem | null }) {
  const { view, notes } = parseTrendingView(Object.fromEntries(useSearchParams()));
  const result = useQuery(trendingQuery);
  const { data, error } = result;
  const standing = error?.problem ?? (result.isFetched ? null : problem);
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Is attention backed by money?</h1>
      <p className="max-w-prose text-muted">
        The coins that people look for most on CoinGecko now, next to what is traded of them.
      </p>
      {data !== undefined && (
        <>
          <TrendingAges trending={data} failure={error?.problem.title ?? null} />
          <TrendingList trending={data} view={view} notes={notes} hasFailed={error !== null} />
        </>
      )}
      {data === undefined && standing !== null && (
        <ProblemPanel
          problem={standing}
          nextTryAtMs={nextTryAtMs(result) ?? fromInstantOrNull(standing.retryAt)}
        />
      )}
      {data === undefined && standing === null && <TrendingSkeleton />}
    </>
  );
}
