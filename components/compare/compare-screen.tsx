"use client";
/** Assets side by side, as the address says: chosen, drawn, and in figures. Kept fresh. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { AddressNotes } from "@/components/market/address-notes";
import { PinnedNote } from "@/components/market/pinned-note";
import { ProblemPanel } from "@/components/market/problem-panel";
import { UnknownMoment } from "@/components/market/unknown-moment";
import { compareQuery } from "@/lib/client/compare-query";
import { paramsOf } from "@/lib/client/params-of";
import { nextTryAtMs } from "@/lib/client/polled";
import type { SuggestedAsset } from "@/lib/contract/compare-opening";
import { DEFAULT_COMPARE_VIEW, parseCompareView } from "@/lib/contract/compare-params";
import { fromInstantOrNull } from "@/lib/contract/instant";
import { PIN_PARAM } from "@/lib/contract/link-page";
import type { Problem } from "@/lib/contract/problem";
import { AsOfLine } from "./as-of-line";
import { AssetChips } from "./asset-chips";
import { AssetPicker } from "./asset-picker";
import { compareHref } from "./compare-address";
import { CompareControls } from "./compare-controls";
import { CompareSkeleton } from "./compare-skeleton";
import { ComparedAssets } from "./compared-assets";
import { ComparisonAge } from "./comparison-age";
import { NothingChosen } from "./nothing-chosen";
import { ShareComparison } from "./share-comparison";
import { useLinePlaces } from "./use-line-places";

interface CompareScreenProps {
  /** Why the page was opened without numbers; null when it has them. */
  readonly problem: Problem | null;
  /** Offered while nothing is chosen. */
  readonly suggested: readonly SuggestedAsset[];
  /** When the server drew the page: moments after it have not come yet. */
  readonly openedAtMs: number;
}

export function CompareScreen({ problem, suggested, openedAtMs }: CompareScreenProps) {
  const params = useSearchParams();
  const { view, notes } = useMemo(() => parseCompareView(paramsOf(params), openedAtMs), [params, openedAtMs]);
  const places = useLinePlaces(view.ids);
  const pin = params.get(PIN_PARAM);
  const isChosen = view.ids.length > 0;
  const result = useQuery({ ...compareQuery(view), enabled: isChosen, placeholderData: keepPreviousData });
  const { error } = result;
  const data = isChosen ? result.data : undefined;
  /** None of another selection, which stays on the screen until this one has come. */
  const own = result.isPlaceholderData ? undefined : data;
  const standing = isChosen ? (error?.problem ?? (result.isFetched ? null : problem)) : null;
  return (
    <>
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-lg font-semibold tracking-tight">Compare</h1>
        {data !== undefined && <ShareComparison view={view} comparison={own} places={places} />}
      </div>
      <p className="max-w-prose text-muted">
        Up to eight assets from one common start, with what each did and how closely they move together.
      </p>
      {view.atMs !== null && standing?.kind !== "unknown-moment" && (
        <AsOfLine atMs={view.atMs} view={view} then={own} />
      )}
      <div className="mt-3">
        <AddressNotes notes={notes} />
        {pin !== null && isChosen && <PinnedNote page={{ kind: "comparison", view }} pin={pin} />}
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-x-3 gap-y-2">
        <AssetChips view={view} comparison={data} places={places} />
        <AssetPicker view={view} />
      </div>
      {isChosen ? (
        <CompareControls view={view} openedAtMs={openedAtMs} pin={pin} />
      ) : (
        <NothingChosen view={view} suggested={suggested} />
      )}
      {data !== undefined && (
        <>
          <div className="mt-3">
            <ComparisonAge comparison={data} failure={error?.problem.title ?? null} />
          </div>
          <ComparedAssets
            comparison={data}
            view={view}
            places={places}
            isOnTheWay={result.isPlaceholderData}
          />
        </>
      )}
      {isChosen && data === undefined && standing?.kind === "unknown-moment" && (
        <UnknownMoment
          problem={standing}
          nowHref={compareHref({ ...view, span: DEFAULT_COMPARE_VIEW.span, atMs: null })}
        />
      )}
      {isChosen && data === undefined && standing !== null && standing.kind !== "unknown-moment" && (
        <ProblemPanel
          problem={standing}
          nextTryAtMs={nextTryAtMs(result) ?? fromInstantOrNull(standing.retryAt)}
        />
      )}
      {isChosen && data === undefined && standing === null && <CompareSkeleton />}
    </>
  );
}
