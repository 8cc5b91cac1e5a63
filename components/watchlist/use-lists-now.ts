"use client";
/** What each list did over the last day, from one set of numbers for all of them. */
import { useMemo } from "react";
import { useWatched } from "@/lib/client/use-watched";
import type { DecodedWatched } from "@/lib/contract/watched";
import type { BoardRow } from "@/lib/domain/board";
import type { CoinId } from "@/lib/domain/ids";
import type { Watchlist } from "@/lib/domain/watchlist";
import { type ListSummary, listSummary } from "@/lib/signals/list-summary";
import { sinceLook } from "@/lib/signals/since-look";
import type { WatchedAges } from "./watched-staleness";

export interface ListNow {
  readonly summary: ListSummary;
  /** Tokens that have changed notably since the list was last looked at; null without such a look. */
  readonly notable: number | null;
}

export interface ListsNow {
  /** Null where numbers have not been had. */
  readonly tellOf: (list: Watchlist) => ListNow | null;
  /** Of the numbers; null where there are none. */
  readonly ages: WatchedAges | null;
  /** Why our server did not answer; null while it does. */
  readonly failure: string | null;
}

export function useListsNow(lists: readonly Watchlist[]): ListsNow {
  const ids = useMemo(() => [...new Set(lists.flatMap(({ pins }) => pins.map(({ id }) => id)))], [lists]);
  const { data: watched, error } = useWatched(ids);
  const tellOf = useMemo(() => {
    const byId = new Map(watched?.rows.map((row) => [row.id, row]));
    return (list: Watchlist) => (watched === undefined ? null : listNow(list, watched, byId));
  }, [watched]);
  return { tellOf, ages: watched ?? null, failure: error?.problem.title ?? null };
}

function listNow(
  { pins, look }: Watchlist,
  { bitcoin, aiMedian, freshness }: DecodedWatched,
  byId: ReadonlyMap<CoinId, BoardRow>,
): ListNow {
  const rows = pins.flatMap(({ id }) => byId.get(id) ?? []);
  const moves = rows.map(({ id, change24h }) => ({ id, change: change24h }));
  const sourceKey = freshness.source.key;
  const changed = rows.filter((row) => sinceLook(look, row, sourceKey)?.isNotable === true).length;
  return {
    summary: listSummary(moves, bitcoin.changes["24h"], aiMedian["24h"]),
    notable: look?.sourceKey === sourceKey ? changed : null,
  };
}
