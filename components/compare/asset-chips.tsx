"use client";
/** The chosen assets with their lines' looks, each with a star and a way to leave it out. */
import { useRef } from "react";
import { LineSample } from "@/components/charts/multi-line-values";
import { RowNotice } from "@/components/market/row-notice";
import { useAnnouncement } from "@/components/market/use-announcement";
import { useListsMenu } from "@/components/market/use-lists-menu";
import { AddressLink } from "@/components/market/view-link";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import type { CoinId } from "@/lib/domain/ids";
import { labelOf } from "./asset-labels";
import { ChipStar } from "./chip-star";
import { compareHref } from "./compare-address";
import type { LinePlaces } from "./line-places";

interface AssetChipsProps {
  readonly view: CompareView;
  readonly comparison: DecodedComparison | undefined;
  readonly places: LinePlaces;
}

export function AssetChips({ view, comparison, places }: AssetChipsProps) {
  const assets = comparison?.assets ?? [];
  const assetOf = (id: CoinId) => assets.find((asset) => asset.id === id);
  const without = (id: CoinId) => compareHref({ ...view, ids: view.ids.filter((other) => other !== id) });
  const { announcement, announce } = useAnnouncement();
  const { open, press, close } = useListsMenu(announce);
  const list = useRef<HTMLUListElement>(null);
  const heldAt = useHeldFocus(list, view.ids, {
    target: "a[data-leave-out]",
    otherwise: "main [role=combobox]",
  });
  if (view.ids.length === 0) return null;
  return (
    <>
      <ul ref={list} aria-label="Compared" className="flex min-w-0 flex-wrap gap-1.5">
        {view.ids.map((id, index) => {
          const asset = assetOf(id);
          const name = asset?.name ?? id;
          return (
            <li key={id} className="flex h-8 items-center bg-raised pl-2.5 text-xs" title={`${name} (${id})`}>
              <LineSample place={places.get(id) ?? 0} />
              <span className="ml-2 max-w-36 truncate font-medium">
                {asset ? labelOf(asset, assets) : id}
              </span>
              {asset !== undefined && <ChipStar token={asset} onPress={press} />}
              <AddressLink
                href={without(id)}
                data-leave-out=""
                {...heldAt(index)}
                aria-label={`Do not compare ${name}`}
                className="flex size-8 items-center justify-center text-base leading-none text-muted hover:text-ink"
              >
                ×
              </AddressLink>
            </li>
          );
        })}
      </ul>
      {open !== null && (
        <open.Menu row={open.token} button={open.button} announce={announce} onClose={close} />
      )}
      <RowNotice announcement={announcement} />
    </>
  );
}
