"use client";
/** A shared list with the numbers of now. */
import { useSearchParams } from "next/navigation";
import { ProblemPanel } from "@/components/market/problem-panel";
import { TokenTable } from "@/components/market/token-table";
import { useRowFacts } from "@/components/market/use-row-facts";
import { useWatched } from "@/lib/client/use-watched";
import { fromInstantOrNull } from "@/lib/contract/instant";
import type { SharedList } from "@/lib/contract/watchlists/shared-list";
import { BadgeMark } from "./badge-mark";
import { counted } from "./import-words";
import { orderedRows } from "./ordered-rows";
import { parseSharedSort, sharedHref, sharedView } from "./shared-address";
import { SharedMissing } from "./shared-missing";
import { SharedSave } from "./shared-save";
import { WatchedAge } from "./watched-age";
import { isWatchedStale } from "./watched-staleness";

export function SharedListView({ list }: { readonly list: SharedList }) {
  const sort = parseSharedSort(Object.fromEntries(useSearchParams()));
  const { data: watched, error } = useWatched(list.ids);
  const { ids, name, badge } = list;
  const facts = useRowFacts();
  const failure = error?.problem.title ?? null;
  return (
    <>
      <h1 className="flex items-center gap-2 text-lg font-semibold tracking-tight">
        <BadgeMark badge={badge} />
        <span className="min-w-0 break-words">{name}</span>
      </h1>
      <p className="max-w-prose text-muted">
        A shared list of {counted(ids.length, "token")}, with the numbers of now. It is not kept here until
        you save it.
      </p>
      {watched !== undefined && <WatchedAge ages={watched} failure={failure} />}
      <SharedSave key={`${name} ${ids.join()}`} list={list} />
      {watched === undefined && error !== null ? (
        <ProblemPanel problem={error.problem} nextTryAtMs={fromInstantOrNull(error.problem.retryAt)} />
      ) : (
        <TokenTable
          caption={`The tokens of ${name} with their numbers`}
          rows={orderedRows(watched?.rows ?? [], ids, sort)}
          view={sharedView(sort)}
          awaited={watched === undefined ? ids.length : 0}
          isStale={isWatchedStale(watched, failure)}
          facts={facts}
          hrefOf={(view) => sharedHref(view.sort, window.location.hash)}
        />
      )}
      <SharedMissing missing={watched?.missing ?? []} />
    </>
  );
}
