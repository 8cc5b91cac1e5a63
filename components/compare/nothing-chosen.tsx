"use client";
/** What to do where nothing is chosen yet: search, or begin with what is busiest now. */
import { AddressLink } from "@/components/market/view-link";
import { StatePanel } from "@/components/ui/state-panel";
import type { SuggestedAsset } from "@/lib/contract/compare-opening";
import type { CompareView } from "@/lib/domain/compare-view";
import { compareHref } from "./compare-address";

interface NothingChosenProps {
  readonly view: CompareView;
  readonly suggested: readonly SuggestedAsset[];
}

export function NothingChosen({ view, suggested }: NothingChosenProps) {
  return (
    <StatePanel title="Choose what to compare">
      <p>Search for a token above by name, symbol, id or contract address. Enter adds it; eight fit.</p>
      {suggested.length > 1 && (
        <>
          <p>Or begin with Bitcoin and the tokens that trade most for their size now:</p>
          <p>
            <AddressLink
              href={compareHref({ ...view, ids: suggested.map(({ id }) => id) })}
              className="font-medium text-accent underline underline-offset-2"
            >
              {suggested.map(({ name }) => name).join(", ")}
            </AddressLink>
          </p>
        </>
      )}
    </StatePanel>
  );
}
