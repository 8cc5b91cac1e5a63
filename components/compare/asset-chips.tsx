"use client";
/** The chosen assets with their lines' looks, each with a way to leave it out. */
import { LineSample } from "@/components/charts/multi-line-values";
import { showView } from "@/components/market/view-link";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import type { CoinId } from "@/lib/domain/ids";
import { labelOf } from "./asset-labels";
import { compareHref } from "./compare-address";

interface AssetChipsProps {
  readonly view: CompareView;
  readonly comparison: DecodedComparison | undefined;
}

export function AssetChips({ view, comparison }: AssetChipsProps) {
  const assets = comparison?.assets ?? [];
  const assetOf = (id: CoinId) => assets.find((asset) => asset.id === id);
  const without = (id: CoinId) => compareHref({ ...view, ids: view.ids.filter((other) => other !== id) });
  if (view.ids.length === 0) return null;
  return (
    <ul aria-label="Compared" className="flex min-w-0 flex-wrap gap-1.5">
      {view.ids.map((id, place) => {
        const asset = assetOf(id);
        const name = asset?.name ?? id;
        return (
          <li
            key={id}
            className="flex h-8 items-center gap-2 bg-raised pl-2.5 text-xs"
            title={`${name} (${id})`}
          >
            <LineSample place={place} />
            <span className="max-w-36 truncate font-medium">{asset ? labelOf(asset, assets) : id}</span>
            <button
              type="button"
              onClick={() => showView(without(id))}
              aria-label={`Do not compare ${name}`}
              className="flex size-8 items-center justify-center text-base leading-none text-muted hover:text-ink"
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}
