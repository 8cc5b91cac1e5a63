/** The part of query options that keeps a screen fresh: asks when an answer says so, never in a hidden tab. */
import type { Query } from "@tanstack/react-query";
import { fromInstantOrNull } from "../contract/instant.ts";
import { SECOND_MS } from "../domain/time.ts";
import type { ApiProblem } from "./api-problem.ts";
import { nextPollAtMs, pollJitterMs } from "./poll-schedule.ts";
import { isServerReached } from "./reach.ts";
import { serverNowMs, toBrowserMs, toServerMs } from "./server-clock.ts";

/** How often an overdue timer looks whether the tab is visible again. */
const OVERDUE_MS = SECOND_MS;
/** How often a server is asked that was not reached. */
const UNREACHED_MS = 15 * SECOND_MS;

/** The age of what the server could only hand over in part: stale from the start. */
export const PART_OF_AN_ANSWER = 0;

const jitterMs = pollJitterMs(Math.random);

interface Failed {
  readonly error: ApiProblem | null;
  readonly errorUpdatedAt: number;
}

function failureOf({ error }: Failed) {
  return error && { retryAtMs: fromInstantOrNull(error.problem.retryAt) };
}

/** When a query that has failed is asked again (server's time); null while it has not. */
export function nextTryAtMs(result: Failed): number | null {
  const failure = failureOf(result);
  const settledAtMs = toServerMs(result.errorUpdatedAt);
  return failure && nextPollAtMs({ settledAtMs, nextRefreshAtMs: null, failure }, jitterMs);
}

/** What is not known now will not be known later: neither the past nor a mistyped id comes back by asking. */
function isForGood(error: ApiProblem | null): boolean {
  return error?.problem.kind === "unknown-moment" || error?.problem.kind === "unknown-token";
}

/** `nextRefreshAtMs` reads from an answer when a newer one can be had (server's time); null where it does not say. */
export function polled<Json, Key extends readonly unknown[]>(nextRefreshAtMs: (json: Json) => number | null) {
  type PolledQuery = Query<Json, ApiProblem, Json, Key>;
  const nextOf = ({ state }: PolledQuery) => (state.data === undefined ? null : nextRefreshAtMs(state.data));
  return {
    refetchInterval(query: PolledQuery): number | false {
      const { state } = query;
      if (isForGood(state.error)) return false;
      const settledAtMs = toServerMs(Math.max(state.dataUpdatedAt, state.errorUpdatedAt));
      const poll = { settledAtMs, nextRefreshAtMs: nextOf(query), failure: failureOf(state) };
      // An earlier answer, given in the server's place, is always overdue.
      const soonestMs = isServerReached() ? OVERDUE_MS : UNREACHED_MS;
      return Math.max(soonestMs, nextPollAtMs(poll, jitterMs) - serverNowMs());
    },
    staleTime(query: PolledQuery): number {
      const { dataUpdatedAt } = query.state;
      const nextMs = nextOf(query);
      return nextMs === null || dataUpdatedAt === PART_OF_AN_ANSWER
        ? 0
        : Math.max(0, toBrowserMs(nextMs) - dataUpdatedAt);
    },
  };
}
