/** One kept value and what can be said of its age. Pure; the time is an argument. */
import type { Fault } from "../../domain/fault.ts";
import type { Fresh } from "../../domain/freshness.ts";
import type { Source } from "../../domain/source.ts";
import { DAY_MS, SECOND_MS } from "../../domain/time.ts";
import { isBackingOff, type Trouble } from "./back-off.ts";

export interface Kept<T> {
  readonly value: T;
  readonly fetchedAtMs: number;
  readonly freshForMs: number;
}

/** Nothing as old as this is given to anybody. */
const MAX_AGE_MS = DAY_MS;

/** When to look again while a refresh is under way or due. */
export const SOON_MS = 2 * SECOND_MS;

/** The end of freshness, however long that was meant to be: nothing outlives its 24 h. */
export function freshUntilMs(kept: Kept<unknown>): number {
  return kept.fetchedAtMs + Math.min(kept.freshForMs, MAX_AGE_MS);
}

/** A value from the future, seen after the clock was set back, is due at once. */
export function isFresh(kept: Kept<unknown>, nowMs: number): boolean {
  return nowMs >= kept.fetchedAtMs && nowMs < freshUntilMs(kept);
}

export function isUsable(kept: Kept<unknown>, nowMs: number): boolean {
  return nowMs - kept.fetchedAtMs < MAX_AGE_MS;
}

function isOverdue(kept: Kept<unknown>, nowMs: number): boolean {
  return nowMs - kept.fetchedAtMs >= 2 * kept.freshForMs;
}

function overdue(nowMs: number): Fault {
  return { kind: "timed-out", detail: "a newer answer has not arrived yet", atMs: nowMs, retryAtMs: null };
}

/** When a value that is not as it should be can be asked for again. */
function againAtMs(trouble: Trouble | null, nowMs: number): number {
  return trouble && isBackingOff(trouble, nowMs) ? trouble.retryAtMs : nowMs + SOON_MS;
}

/**
 * The value with its freshness. `stale` is null while the value is fresh, and also while its first refresh is merely late:
 * up to twice its interval it is as fresh as can be expected. Later than that it is `timed-out`; after a failed refresh it
 * is that failure.
 */
export function handOut<T>(kept: Kept<T>, trouble: Trouble | null, source: Source, nowMs: number): Fresh<T> {
  const { value, fetchedAtMs } = kept;
  if (isFresh(kept, nowMs)) {
    return {
      value,
      freshness: { source, fetchedAtMs, nextRefreshAtMs: freshUntilMs(kept), stale: null },
    };
  }
  const stale = trouble?.fault ?? (isOverdue(kept, nowMs) ? overdue(nowMs) : null);
  return { value, freshness: { source, fetchedAtMs, nextRefreshAtMs: againAtMs(trouble, nowMs), stale } };
}

/** A value, however fresh, that lacks some of what is asked: `stale` says why nothing better is there. */
export function handOutLacking<T>(
  { value, fetchedAtMs }: Kept<T>,
  trouble: Trouble | null,
  source: Source,
  nowMs: number,
): Fresh<T> {
  const stale = trouble?.fault ?? overdue(nowMs);
  return { value, freshness: { source, fetchedAtMs, nextRefreshAtMs: againAtMs(trouble, nowMs), stale } };
}
