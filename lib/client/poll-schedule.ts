/** When a screen asks our server again: when a newer answer can be had, or when asking again can make sense. */
import { MINUTE_MS, SECOND_MS } from "../domain/time.ts";

const SOONEST_MS = 3 * SECOND_MS;
const LATEST_RETRY_MS = MINUTE_MS;
const BLIND_RETRY_MS = 15 * SECOND_MS;

export interface PollState {
  /** From the last good answer; null when there is none, or it does not say. */
  readonly nextRefreshAtMs: number | null;
  /** What the last try ended with; null when it went well. */
  readonly failure: { readonly retryAtMs: number | null } | null;
}

/** Milliseconds from `nowMs` to the next question, all in the server's time. `jitterMs` keeps visitors from asking all at once. */
export function msUntilNextPoll(
  { nextRefreshAtMs, failure }: PollState,
  nowMs: number,
  jitterMs: number,
): number {
  if (failure !== null) {
    if (failure.retryAtMs === null) return BLIND_RETRY_MS;
    return clamp(failure.retryAtMs + jitterMs - nowMs, SOONEST_MS, LATEST_RETRY_MS);
  }
  if (nextRefreshAtMs === null) return BLIND_RETRY_MS;
  return Math.max(SOONEST_MS, nextRefreshAtMs + jitterMs - nowMs);
}

/** One to four seconds; `random` gives 0–1. */
export function pollJitterMs(random: () => number): number {
  return SECOND_MS + random() * 3 * SECOND_MS;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
