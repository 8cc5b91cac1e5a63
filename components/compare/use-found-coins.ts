"use client";
/** The coins that the picker lists, and what is said when there are none. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { compareBasket } from "@/lib/client/compare-basket";
import { recentTokens } from "@/lib/client/recent-tokens";
import { idSearchQuery, textSearchQuery } from "@/lib/client/search-query";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import type { FoundCoin } from "@/lib/domain/coin-search";
import type { CoinId } from "@/lib/domain/ids";
import { addable, offeredIds } from "./picker-options";

/** Shorter than a pause for thought, longer than between two keys of a fast typist. */
const PAUSE_MS = 120;

interface FoundCoins {
  readonly coins: readonly FoundCoin[];
  /** The text that they are an answer to; empty for the kept ones. Null while none has come. */
  readonly answered: string | null;
  readonly words: string | null;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return text === "" ? "" : settled;
}

/** `typed` has no blanks around it. Nothing is asked until `isOpen`. */
export function useFoundCoins(typed: string, chosen: readonly CoinId[], isOpen: boolean): FoundCoins {
  const kept = {
    basket: useStored(compareBasket),
    pinned: useStored(pinnedIds),
    recent: useStored(recentTokens),
  };
  const offered = offeredIds(kept, chosen);
  const settled = useSettled(typed);
  const known = useQuery({
    ...idSearchQuery(offered),
    enabled: isOpen && typed === "" && offered.length > 0,
  });
  const found = useQuery({ ...textSearchQuery(settled), enabled: isOpen && settled !== "" });
  if (typed === "") {
    return { coins: addable(known.data?.coins ?? [], chosen), answered: "", words: null };
  }
  const answer = settled === typed ? found.data : undefined;
  const coins = addable(answer?.coins ?? [], chosen);
  const failure = found.isLoadingError ? `${found.error.problem.title}.` : null;
  const nothingLeft = answer !== undefined && coins.length === 0 ? "What fits is compared already." : null;
  return {
    coins,
    answered: answer === undefined ? null : typed,
    words: failure ?? answer?.note ?? nothingLeft,
  };
}
