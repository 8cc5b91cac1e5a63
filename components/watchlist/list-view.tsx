"use client";
/** A list with its numbers, kept fresh. */
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { AddressNotes } from "@/components/market/address-notes";
import { ProblemPanel } from "@/components/market/problem-panel";
import { paramsOf } from "@/lib/client/params-of";
import { useWatched } from "@/lib/client/use-watched";
import { fromInstantOrNull } from "@/lib/contract/instant";
import { pagePath } from "@/lib/contract/paths";
import { formatWatchlistView, parseWatchlistView, type WatchlistView } from "@/lib/contract/watchlist-params";
import type { Watchlist } from "@/lib/domain/watchlist";
import { EmptyList } from "./empty-list";
import { ListHead } from "./list-head";
import { ListSummarySection } from "./list-summary-section";
import { ListTable } from "./list-table";
import { MissingPins } from "./missing-pins";
import { PeriodSwitch } from "./period-switch";
import { toldPins } from "./pin-story";
import { SincePinnedSection } from "./since-pinned-section";
import { useLook } from "./use-look";
import { useSeenNames } from "./use-seen-names";
import { WatchedAge } from "./watched-age";
import { isWatchedStale } from "./watched-staleness";

interface ListViewProps {
  readonly list: Watchlist;
  readonly others: readonly Watchlist[];
}

export function ListView({ list, others }: ListViewProps) {
  const params = useSearchParams();
  const { view, notes } = useMemo(() => parseWatchlistView(paramsOf(params)), [params]);
  const ids = useMemo(() => list.pins.map(({ id }) => id), [list.pins]);
  const { data: watched, error } = useWatched(ids);
  useSeenNames(list.slug, watched);
  const look = useLook(list.slug, list.look, watched);
  const told = useMemo(() => toldPins(watched), [watched]);
  const hrefOf = (next: WatchlistView) => pagePath.watchlist(list.slug) + formatWatchlistView(next);
  const failure = error?.problem.title ?? null;
  const isStale = isWatchedStale(watched, failure);
  return (
    <>
      <ListHead list={list} others={others} />
      <AddressNotes notes={notes} />
      {list.pins.length === 0 && <EmptyList />}
      {watched !== undefined && list.pins.length > 0 && (
        <>
          <div className="mt-2">
            <WatchedAge ages={watched} failure={failure} />
          </div>
          <ListSummarySection
            watched={watched}
            tokenCount={list.pins.length}
            period={view.period}
            isStale={isStale}
            aside={<PeriodSwitch view={view} hrefOf={hrefOf} />}
          />
        </>
      )}
      {list.pins.length > 0 &&
        (watched === undefined && error !== null ? (
          <ProblemPanel problem={error.problem} nextTryAtMs={fromInstantOrNull(error.problem.retryAt)} />
        ) : (
          <ListTable list={list} view={view} hrefOf={hrefOf} watched={watched} isStale={isStale} />
        ))}
      <MissingPins slug={list.slug} pins={list.pins} told={told} />
      {/* There before any answer, and through all tries for one: a note may be half written in it. */}
      {list.pins.length > 0 && (
        <SincePinnedSection slug={list.slug} pins={list.pins} told={told} look={look} isStale={isStale} />
      )}
    </>
  );
}
