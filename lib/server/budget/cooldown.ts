/** The pause after a 429: nothing is sent before it ends, then one probe decides. Pure; the time is an argument. */
import { SECOND_MS } from "../../domain/time.ts";

export interface Cooldown {
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly lengthMs: number;
}

const DEFAULT_MS = 60 * SECOND_MS;
const MIN_MS = SECOND_MS;
const MAX_MS = 120 * SECOND_MS;

function lasting(lengthMs: number, nowMs: number): Cooldown {
  const bounded = Math.min(MAX_MS, Math.max(MIN_MS, lengthMs));
  return { sinceMs: nowMs, untilMs: nowMs + bounded, lengthMs: bounded };
}

/** The pause that a first 429 asks for (`retryAtMs`, null when it does not say: a minute), between 1 and 120 s. */
export function startCooldown(nowMs: number, retryAtMs: number | null): Cooldown {
  return lasting(retryAtMs === null ? DEFAULT_MS : retryAtMs - nowMs, nowMs);
}

/** The pause after a probe met a 429 again: twice the one before, longer when asked for, at most 120 s. */
export function prolongCooldown(before: Cooldown, nowMs: number, retryAtMs: number | null): Cooldown {
  const askedMs = retryAtMs === null ? 0 : retryAtMs - nowMs;
  return lasting(Math.max(2 * before.lengthMs, askedMs), nowMs);
}

/** A pause already going on, after one more 429 for a call sent before it began: the later end counts. */
export function extendCooldown(current: Cooldown, nowMs: number, retryAtMs: number | null): Cooldown {
  if (retryAtMs === null) return current;
  const asked = lasting(retryAtMs - nowMs, nowMs);
  return asked.untilMs > current.untilMs ? { ...current, untilMs: asked.untilMs } : current;
}

/** True while nothing may be sent. A clock that was set back to before the pause began ends it. */
export function isCooling(cooldown: Cooldown, nowMs: number): boolean {
  return nowMs >= cooldown.sinceMs && nowMs < cooldown.untilMs;
}
