"use client";
/** The histories that are drawn beside a token's own, each with its name, its colour, and why it is missing if it is. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { NAMED_OVERLAYS, overlayColours } from "@/components/charts/overlay-look";
import { problemWords } from "@/components/market/problem-words";
import { type Named, shortLabels } from "@/components/market/short-labels";
import { historyQuery } from "@/lib/client/history-query";
import { idSearchQuery } from "@/lib/client/search-query";
import type { Problem } from "@/lib/contract/problem";
import type { History } from "@/lib/domain/history";
import type { CoinId } from "@/lib/domain/ids";
import type { Overlay, TokenView } from "@/lib/domain/token-view";

export interface OverlayState {
  readonly id: Overlay;
  readonly name: string;
  /** Short enough for the line's end. */
  readonly label: string;
  readonly colour: string;
  /** Null while it is on its way, and where it cannot be had. */
  readonly history: History | null;
  readonly failure: string | null;
}

function isOther(id: Overlay): id is CoinId {
  return !NAMED_OVERLAYS.has(id);
}

interface DrawnHistories {
  readonly overlays: readonly OverlayState[];
  /** Of the token itself, unlike any of theirs. */
  readonly ownLabel: string;
}

export function useOverlays(own: Named, { overlays, span, atMs }: TokenView): DrawnHistories {
  const results = useQueries({ queries: overlays.map((id) => historyQuery(id, span, atMs)) });
  const others = overlays.filter(isOther);
  const named = useQuery({ ...idSearchQuery(others), enabled: others.length > 0 });
  const colours = useMemo(() => overlayColours(overlays), [overlays]);
  const names = overlays.map((id): Named => {
    const known = NAMED_OVERLAYS.get(id) ?? named.data?.coins.find((coin) => coin.id === id);
    return { id, name: known?.name ?? id, symbol: known?.symbol ?? id };
  });
  const [ownLabel = own.symbol, ...labels] = shortLabels([own, ...names]);
  return {
    ownLabel,
    overlays: overlays.map((id, index) => {
      const result = results[index];
      return {
        id,
        name: names[index]?.name ?? id,
        label: labels[index] ?? id,
        colour: colours[index] ?? "",
        history: result?.data?.value ?? null,
        failure: result?.isLoadingError ? overlayFailure(result.error.problem) : null,
      };
    }),
  };
}

/** A moment or a span that is not told says so itself. */
function overlayFailure(problem: Problem): string {
  const words = problem.kind === "unknown-moment" ? problem.detail : problemWords(problem).headline;
  return words.replace(/\.$/, "");
}
