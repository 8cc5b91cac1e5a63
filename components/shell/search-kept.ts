/** The tokens that this browser has kept, with what CoinGecko's list says of them now. */
import { useQuery } from "@tanstack/react-query";
import { recentTokens } from "@/lib/client/recent-tokens";
import { idSearchQuery } from "@/lib/client/search-query";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import { keptGroups } from "./search-options";

/** With the recent ones no more than can be looked up at once. */
const MAX_PINNED_SHOWN = 30;

export function useKeptTokens() {
  const recent = useStored(recentTokens);
  const pinned = useStored(pinnedIds);
  const shownPins = pinned.slice(0, MAX_PINNED_SHOWN);
  const lookUp = useQuery(idSearchQuery([...new Set([...recent, ...shownPins])]));
  const kept = { recent, pinned: shownPins, pinnedCount: pinned.length };
  return { pinned, lookUp, groups: keptGroups(kept, lookUp.data ?? null) };
}
