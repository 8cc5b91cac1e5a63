"use client";
/** The histories that are drawn beside a token's own, each with its name, its colour, and why it is missing if it is. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coloursOf } from "@/components/charts/chart-colours";
import { historyQuery } from "@/lib/client/history-query";
import { idSearchQuery } from "@/lib/client/search-query";
import type { History } from "@/lib/domain/history";
import { BITCOIN, type CoinId } from "@/lib/domain/ids";
import { AI_MEDIAN, type Overlay, type TokenView } from "@/lib/domain/token-view";

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

/** These have the palette's first colours, wherever they stand. */
const FIXED: readonly string[] = [BITCOIN, AI_MEDIAN];
const LONGEST_LABEL = 9;

interface KnownName {
  readonly name: string;
  readonly symbol: string;
}

const KNOWN_NAMES: ReadonlyMap<Overlay, KnownName> = new Map<Overlay, KnownName>([
  [BITCOIN, { name: "Bitcoin", symbol: "BTC" }],
  [AI_MEDIAN, { name: "Median of the AI tokens", symbol: "AI median" }],
]);

export function shortLabel(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_LABEL ? text : `${letters.slice(0, LONGEST_LABEL - 1).join("")}…`;
}

function isOther(id: Overlay): id is CoinId {
  return !KNOWN_NAMES.has(id);
}

export function useOverlays({ overlays, span, atMs }: TokenView): readonly OverlayState[] {
  const results = useQueries({ queries: overlays.map((id) => historyQuery(id, span, atMs)) });
  const others = overlays.filter(isOther);
  const named = useQuery({ ...idSearchQuery(others), enabled: others.length > 0 });
  const colours = useMemo(() => coloursOf(overlays, FIXED), [overlays]);
  return overlays.map((id, index) => {
    const known = KNOWN_NAMES.get(id) ?? named.data?.coins.find((coin) => coin.id === id);
    const result = results[index];
    return {
      id,
      name: known?.name ?? id,
      label: shortLabel(known?.symbol ?? id),
      colour: colours[index] ?? "",
      history: result?.data?.value ?? null,
      failure: result?.isLoadingError ? result.error.problem.detail : null,
    };
  });
}
