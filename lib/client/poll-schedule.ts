/** When a screen asks our server again: when a newer answer can be had, or when asking again can make sense. */
import { MINUTE_MS, SECOND_MS } from "../domain/time.ts";

const SOONEST_MS = 3 * SECOND_MS;
const LATEST_RETRY_MS = MINUTE_MS;
const BLIND_RETRY_MS = 15 * SECOND_MS;

/** What the last question ended with. All times are the server's. */
export interface PollState {
  readonly settledAtMs: number;
  /** From the last good answer; null when there is none, or it does not say. */
  readonly nextRefreshAtMs: number | null;
  /** Null when the last question went well. */
  readonly failure: { readonly retryAtMs: number | null } | null;
}

/** The moment of the next question. `jitterMs` keeps visitors from asking all at once. */
export function nextPollAtMs({ settledAtMs, nextRefreshAtMs, failure }: PollState, jitterMs: number): number {
  const askAtMs = failure === null ? nextRefreshAtMs : failure.retryAtMs;
  if (askAtMs === null) return settledAtMs + BLIND_RETRY_MS;
  const soonestMs = Math.max(settledAtMs + SOONEST_MS, askAtMs + jitterMs);
  return failure === null ? soonestMs : Math.min(soonestMs, settledAtMs + LATEST_RETRY_MS);
}

/** One to four seconds; `random` gives 0–1. */
export function pollJitterMs(random: () => number): number {
  return SECOND_MS + random() * 3 * SECOND_MS;
}
