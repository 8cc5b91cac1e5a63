"use client";
/** One token: who it is, whether its turnover holds, its chart, its numbers and its peers; now or as of a moment. Kept fresh. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useEffect, useMemo } from "react";
import { AddressNotes } from "@/components/market/address-notes";
import { BackLink } from "@/components/market/back-link";
import { FreshnessLine } from "@/components/market/freshness-line";
import { PinnedNote } from "@/components/market/pinned-note";
import { ProblemPanel } from "@/components/market/problem-panel";
import { RowNotice } from "@/components/market/row-notice";
import { UnknownMoment } from "@/components/market/unknown-moment";
import { useAnnouncement } from "@/components/market/use-announcement";
import { paramsOf } from "@/lib/client/params-of";
import { nextTryAtMs } from "@/lib/client/polled";
import { rememberToken } from "@/lib/client/recent-tokens";
import { tokenQuery } from "@/lib/client/token-query";
import { useNow } from "@/lib/client/use-now";
import { fromInstantOrNull } from "@/lib/contract/instant";
import { PIN_PARAM } from "@/lib/contract/link-page";
import { pagePath } from "@/lib/contract/paths";
import type { Problem } from "@/lib/contract/problem";
import { formatTokenView, parseTokenView } from "@/lib/contract/token-params";
import type { CoinId } from "@/lib/domain/ids";
import { MINUTE_MS } from "@/lib/domain/time";
import { AsOfSection } from "./as-of-section";
import { HistorySection } from "./history-section";
import { HoldingSection } from "./holding-section";
import { PeersSection } from "./peers-section";
import { ShareToken } from "./share-token";
import { TokenButtons } from "./token-buttons";
import { TokenFigures } from "./token-figures";
import { TokenIdentity } from "./token-identity";
import { TokenNotices } from "./token-notices";
import { TokenProfile } from "./token-profile";
import { TokenSkeleton } from "./token-skeleton";
import { UnknownToken } from "./unknown-token";

interface TokenScreenProps {
  readonly id: CoinId;
  /** Why the page was opened without numbers; null when it has them. */
  readonly problem: Problem | null;
}

export function TokenScreen({ id, problem }: TokenScreenProps) {
  const params = useSearchParams();
  const nowMs = useNow(MINUTE_MS);
  const { view, notes } = useMemo(() => parseTokenView(id, paramsOf(params), nowMs), [id, params, nowMs]);
  const result = useQuery(tokenQuery(id, view.atMs));
  const { announcement, announce } = useAnnouncement();
  const { data, error } = result;
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) rememberToken(id);
  }, [id, isThere]);
  const nowHref = pagePath.token(id) + formatTokenView({ ...view, atMs: null });
  const pin = params.get(PIN_PARAM);
  const pinned = pin !== null && <PinnedNote page={{ kind: "token", id, view }} pin={pin} />;
  const standing = error?.problem ?? (result.isFetched ? null : problem);
  if (data === undefined) {
    if (standing === null) return <TokenSkeleton />;
    if (standing.kind === "unknown-token") {
      return (
        <>
          {pinned}
          <UnknownToken />
        </>
      );
    }
    return (
      <>
        {pinned}
        <h1 className="text-xl font-semibold tracking-tight break-all">{id}</h1>
        {standing.kind === "unknown-moment" ? (
          <UnknownMoment problem={standing} nowHref={nowHref} />
        ) : (
          <ProblemPanel
            problem={standing}
            nextTryAtMs={nextTryAtMs(result) ?? fromInstantOrNull(standing.retryAt)}
          />
        )}
      </>
    );
  }
  const { row, profile, past, asOf } = data;
  const isStale = error !== null || data.freshness.stale !== null;
  const isInDiscovery = past !== null && "value" in past && past.value.isInDiscovery === true;
  return (
    <>
      <BackLink />
      <AddressNotes notes={notes} />
      {pinned}
      {asOf !== null && <AsOfSection asOf={asOf} row={row} nowHref={nowHref} />}
      <TokenIdentity
        row={row}
        isStale={isStale}
        isInDiscovery={isInDiscovery}
        actions={
          <div className="flex flex-wrap gap-2">
            <TokenButtons row={row} announce={announce} />
            <ShareToken row={row} view={view} />
          </div>
        }
      />
      <TokenProfile id={id} profile={profile} announce={announce} />
      <TokenNotices profile={profile} />
      <div className="mt-3">
        <FreshnessLine freshness={data.freshness} failure={error?.problem.title ?? null} />
      </div>
      {!data.isOnBoard && (
        <p className="mt-2 text-xs text-muted">Not among the AI tokens that the board follows.</p>
      )}
      <HoldingSection row={row} past={past} isAsOf={asOf !== null} isStale={isStale} />
      <HistorySection id={id} name={row.name} symbol={row.symbol} view={view} pin={pin} />
      <TokenFigures token={data} isAsOf={asOf !== null} isStale={isStale} />
      {asOf === null && <PeersSection row={row} />}
      <RowNotice announcement={announcement} />
    </>
  );
}
