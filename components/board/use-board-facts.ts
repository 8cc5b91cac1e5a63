"use client";
/** What the board's rows are chosen and marked by beside their own figures. The same object until something of it changes. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useRowFacts } from "@/components/market/use-row-facts";
import { contextQuery } from "@/lib/client/context-query";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import type { CoinId } from "@/lib/domain/ids";
import type { SelectionFacts } from "@/lib/domain/select-rows";

export interface BoardFacts extends SelectionFacts {
  /** False while CoinGecko's trending list has not been had. */
  readonly isTrendingKnown: boolean;
  readonly notices: ReadonlyMap<CoinId, string>;
}

/** Pins count once all rows are there: the visitor who asked for them on top then sees them move once. */
export function useBoardFacts(isWhole: boolean): BoardFacts {
  const { data } = useQuery(contextQuery);
  const rowFacts = useRowFacts();
  const pinned = useStored(pinnedIds);
  const trending = data?.trending ?? null;
  const isTrendingKnown = trending !== null && "value" in trending;
  return useMemo(
    () => ({ ...rowFacts, isTrendingKnown, pinned: new Set(isWhole ? pinned : []) }),
    [rowFacts, isTrendingKnown, pinned, isWhole],
  );
}
