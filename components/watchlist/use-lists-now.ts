"use client";
/** What each list did over the last day, from one set of numbers for all of them. */
import { useMemo } from "react";
import { useWatched } from "@/lib/client/use-watched";
import type { DecodedWatched } from "@/lib/contract/watched";
import type { Watchlist } from "@/lib/domain/watchlist";
import { type ListSummary, listSummary } from "@/lib/signals/list-summary";
import { notableCount, type ToldPins, toldPins } from "./pin-story";
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
    const told = toldPins(watched);
    return (list: Watchlist) => (watched === undefined ? null : listNow(list, watched, told));
  }, [watched]);
  return { tellOf, ages: watched ?? null, failure: error?.problem.title ?? null };
}

function listNow(
  { pins, look }: Watchlist,
  { bitcoin, aiMedian, freshness }: DecodedWatched,
  told: ToldPins,
): ListNow {
  const moves = pins
    .flatMap(({ id }) => told.rowOf(id) ?? [])
    .map(({ id, change24h }) => ({ id, change: change24h }));
  return {
    summary: listSummary(moves, bitcoin.changes["24h"], aiMedian["24h"]),
    notable: look?.sourceKey === freshness.source.key ? notableCount(pins, told, look) : null,
  };
}
