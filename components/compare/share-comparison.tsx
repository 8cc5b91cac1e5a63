"use client";
/** The comparison as a link, with its chart as a picture and its prices as a file. */
import { ShareButton } from "@/components/market/share-button";
import { compareCsv, compareFileName } from "@/lib/client/compare-csv";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import { labelOf } from "./asset-labels";
import type { LinePlaces } from "./line-places";

interface ShareComparisonProps {
  readonly view: CompareView;
  /** Undefined while that of the view has not come: then there is its address alone. */
  readonly comparison: DecodedComparison | undefined;
  readonly places: LinePlaces;
}

export function ShareComparison({ view, comparison, places }: ShareComparisonProps) {
  const assets = comparison?.assets ?? [];
  return (
    <ShareButton
      page={{ kind: "comparison", view }}
      title={
        assets.length === 0 ? view.ids.join(", ") : assets.map((asset) => labelOf(asset, assets)).join(", ")
      }
      onPng={
        comparison &&
        (async () => {
          const { comparisonPng } = await import("./comparison-png");
          return {
            name: compareFileName(comparison, "png"),
            content: await comparisonPng(comparison, view, places),
          };
        })
      }
      onCsv={
        comparison &&
        (() => ({
          name: compareFileName(comparison, "csv"),
          content: new Blob([compareCsv(comparison, window.location.href)], {
            type: "text/csv;charset=utf-8",
          }),
        }))
      }
    />
  );
}
