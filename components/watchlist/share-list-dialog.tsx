"use client";
/** A list as a link, which holds the list itself: whoever opens it sees the tokens with the numbers of then. */
import { useQuery } from "@tanstack/react-query";
import { AddressField } from "@/components/market/address-field";
import { reachOf } from "@/lib/client/link-reach";
import { publicOrigin } from "@/lib/client/public-origin";
import { listFragment } from "@/lib/client/watchlists/list-link";
import { pagePath } from "@/lib/contract/paths";
import { formatSharedList, MAX_SHARED_IDS, sharedPart } from "@/lib/contract/watchlists/shared-list";
import type { Watchlist } from "@/lib/domain/watchlist";
import { formatCount } from "@/lib/format/count";
import { ListDialog } from "./list-dialog";

interface ShareListDialogProps {
  readonly list: Watchlist;
  readonly onClose: () => void;
}

const REACH_WORDS = {
  machine:
    "This address opens on this machine only. Whoever runs Spikeline can give it a public one (PUBLIC_URL); until then, pass on an export.",
  network: "This address opens in this network only. Elsewhere, pass on an export.",
  anywhere: null,
} as const;

export function ShareListDialog({ list, onClose }: ShareListDialogProps) {
  return (
    <ListDialog title={`Share ${list.name}`} onClose={onClose}>
      {list.pins.length === 0 ? (
        <p className="mt-3 text-muted">The list is empty: pin a token to it, and it can be shared.</p>
      ) : (
        <ListAddress list={list} />
      )}
    </ListDialog>
  );
}

function ListAddress({ list }: { readonly list: Watchlist }) {
  const part = sharedPart(list);
  const { data: fragment, isError } = useQuery({
    queryKey: ["list-fragment", formatSharedList(part)],
    queryFn: () => listFragment(part),
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  const origin = publicOrigin();
  const reach = REACH_WORDS[reachOf(origin)];
  const tokens = list.pins.length;
  return (
    <>
      <p className="mt-3 text-muted">
        The link holds the list’s name, its badge and{" "}
        {tokens > MAX_SHARED_IDS
          ? `the first ${MAX_SHARED_IDS} of its ${formatCount(tokens)} tokens`
          : tokens === 1
            ? "its token"
            : `its ${tokens} tokens in their order`}
        . Notes, prices and times of pinning do not go along. The list stands behind the #, which browsers
        keep to themselves; whoever has the link can read it. What you change later does not reach it.
      </p>
      <div className="mt-3 min-h-14">
        {fragment !== undefined && (
          <AddressField address={origin + pagePath.sharedList + fragment} about={list.name} />
        )}
        {isError && (
          <p role="alert">
            No link could be made: this browser cannot squeeze a list into one. Export the list instead.
          </p>
        )}
      </div>
      {reach !== null && (
        <p className="mt-1 border-l-2 border-line-strong pl-3 text-xs text-muted">{reach}</p>
      )}
    </>
  );
}
