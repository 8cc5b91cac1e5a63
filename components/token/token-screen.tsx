"use client";
/** One token: who it is, its week, its numbers. Kept fresh. */
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect } from "react";
import { FreshnessLine } from "@/components/market/freshness-line";
import { ProblemPanel } from "@/components/market/problem-panel";
import { nextTryAtMs } from "@/lib/client/polled";
import { rememberToken } from "@/lib/client/recent-tokens";
import { tokenQuery } from "@/lib/client/token-query";
import { fromInstantOrNull } from "@/lib/contract/instant";
import { pagePath } from "@/lib/contract/paths";
import type { Problem } from "@/lib/contract/problem";
import type { CoinId } from "@/lib/domain/ids";
import { TokenFigures } from "./token-figures";
import { TokenIdentity } from "./token-identity";
import { TokenSkeleton } from "./token-skeleton";
import { WeekSection } from "./week-section";

interface TokenScreenProps {
  readonly id: CoinId;
  /** Why the page was opened without numbers; null when it has them. */
  readonly problem: Problem | null;
}

export function TokenScreen({ id, problem }: TokenScreenProps) {
  const result = useQuery(tokenQuery(id));
  const { data, error } = result;
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) rememberToken(id);
  }, [id, isThere]);
  const standing = error?.problem ?? (result.isFetched ? null : problem);
  if (data === undefined) {
    if (standing === null) return <TokenSkeleton />;
    return (
      <>
        <h1 className="text-xl font-semibold tracking-tight break-all">{id}</h1>
        <ProblemPanel
          problem={standing}
          nextTryAtMs={nextTryAtMs(result) ?? fromInstantOrNull(standing.retryAt)}
        />
      </>
    );
  }
  const isStale = error !== null || data.freshness.stale !== null;
  return (
    <>
      <nav aria-label="Back" className="pb-3 text-xs">
        <Link href={pagePath.board} className="text-muted underline underline-offset-2 hover:text-ink">
          ← Board
        </Link>
      </nav>
      <TokenIdentity row={data.row} isStale={isStale} />
      <div className="mt-3">
        <FreshnessLine freshness={data.freshness} failure={error?.problem.title ?? null} />
      </div>
      {!data.isOnBoard && (
        <p className="mt-2 text-xs text-muted">Not among the AI tokens that the board follows.</p>
      )}
      <WeekSection week={data.week} name={data.row.name} />
      <TokenFigures token={data} isStale={isStale} />
    </>
  );
}
