"use client";
/** The numbers of tokens in a component, whatever their count. */
import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type DecodedWatched, watchedPath } from "../contract/watched.ts";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import type { ApiProblem } from "./api-problem.ts";
import { keptOnly, mergeWatched } from "./merge-watched.ts";
import { regroup, type WatchedGroups } from "./watched-groups.ts";
import { watchedQuery } from "./watched-query.ts";

export interface WatchedState {
  /**
   * Undefined before the first answers, where none came, and for no ids. Rows stand in no particular order. While the answer for another
   * choice of ids is awaited, what is known of them stays: the others are then neither among the rows nor among the missing.
   */
  readonly data: DecodedWatched | undefined;
  /** Why a part of the last questions was not answered; its tokens are then missing, or as old as `data` says. */
  readonly error: ApiProblem | null;
  readonly isFetching: boolean;
}

type Result = UseQueryResult<DecodedWatched>;

function combine(results: Result[]) {
  return {
    answers: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    isSettled: results.every(({ isPending }) => !isPending),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    isFetching: results.some(({ isFetching }) => isFetching),
  };
}

/** A question without an answer forgets why each time that it is asked again: until this one is settled, the reason stands. */
function useHeldError(error: ApiProblem | null, isSettled: boolean): ApiProblem | null {
  const [last, setLast] = useState<ApiProblem | null>(null);
  if (isSettled && error !== last) setLast(error);
  return isSettled ? error : (error ?? last);
}

const NO_GROUPS: WatchedGroups = [];

interface Former {
  readonly key: string;
  readonly data: DecodedWatched;
}

/** Asked again only when other ids are meant; their order does not matter. */
export function useWatched(ids: readonly CoinId[]): WatchedState {
  const key = ids.join();
  const [former, setFormer] = useState<Former | null>(null);
  const [groups, setGroups] = useState<WatchedGroups>(NO_GROUPS);
  const serving = useMemo(() => regroup(groups, key.split(",").filter(isCoinId)), [groups, key]);
  if (serving !== groups) setGroups(serving);
  const queries = useMemo(() => serving.map((group) => watchedQuery(watchedPath(group))), [serving]);
  const { answers, isSettled, error: latest, isFetching } = useQueries({ queries, combine });
  const error = useHeldError(latest, isSettled);
  const merged = useMemo(() => {
    const ids = key.split(",").filter(isCoinId);
    const all = isSettled ? mergeWatched(answers, ids) : null;
    return all && keptOnly(all, ids);
  }, [answers, isSettled, key]);
  if (merged !== null && merged !== former?.data) setFormer({ key, data: merged });
  const held = useMemo(
    () =>
      former === null || former.key === key || key === "" ? null : keptOnly(former.data, key.split(",")),
    [former, key],
  );
  return { data: merged ?? (isSettled ? undefined : (held ?? undefined)), error, isFetching };
}
