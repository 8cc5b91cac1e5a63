/** The part of query options that keeps a screen fresh: asks when an answer says so, never in a hidden tab. */
import type { Query } from "@tanstack/react-query";
import { fromInstantOrNull } from "../contract/instant.ts";
import { type ApiProblem } from "./api-problem.ts";
import { msUntilNextPoll, pollJitterMs } from "./poll-schedule.ts";
import { serverNowMs, toBrowserMs } from "./server-clock.ts";

const jitterMs = pollJitterMs(Math.random);

/** `nextRefreshAtMs` reads from an answer, received at `receivedAtMs`, when a newer one can be had (server's time). */
export function polled<Json, Key extends readonly unknown[]>(
  nextRefreshAtMs: (json: Json, receivedAtMs: number) => number | null,
) {
  const nextOf = ({ state }: Query<Json, ApiProblem, Json, Key>) =>
    state.data === undefined ? null : nextRefreshAtMs(state.data, state.dataUpdatedAt);
  return {
    refetchInterval(query: Query<Json, ApiProblem, Json, Key>): number {
      const { error } = query.state;
      const failure = error && { retryAtMs: fromInstantOrNull(error.problem.retryAt) };
      return msUntilNextPoll({ nextRefreshAtMs: nextOf(query), failure }, serverNowMs(), jitterMs);
    },
    staleTime(query: Query<Json, ApiProblem, Json, Key>): number {
      const next = nextOf(query);
      return next === null ? 0 : Math.max(0, toBrowserMs(next) - query.state.dataUpdatedAt);
    },
  };
}
