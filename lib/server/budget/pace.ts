/** Slowing down after repeated 429s and finding back to the plan's pace. Pure; the time is an argument. */
import { MINUTE_MS } from "../../domain/time.ts";

export interface Pace {
  /** How often the pace has been halved. */
  readonly halvings: number;
  readonly lastRateLimitMs: number | null;
  readonly lastChangeMs: number | null;
}

export const FULL_PACE: Pace = { halvings: 0, lastRateLimitMs: null, lastChangeMs: null };

/** An eighth of the plan: for keyless one call in 96 s. Slower helps nobody. */
const MAX_HALVINGS = 3;
/** Two 429s within this time are a repetition; this long without one earns a step back. */
const CALM_MS = 10 * MINUTE_MS;

/** The share of the plan's pace, 0–1. */
export function paceFactor(pace: Pace): number {
  return 0.5 ** pace.halvings;
}

/** After a 429: half the pace when the one before was less than ten minutes ago, else unchanged. */
export function afterRateLimit(pace: Pace, nowMs: number): Pace {
  const isRepeated = pace.lastRateLimitMs !== null && nowMs - pace.lastRateLimitMs < CALM_MS;
  if (!isRepeated) return { ...pace, lastRateLimitMs: nowMs };
  return { halvings: Math.min(MAX_HALVINGS, pace.halvings + 1), lastRateLimitMs: nowMs, lastChangeMs: nowMs };
}

/** After an answer: twice the pace when ten minutes have passed since the last 429 and the last step. */
export function afterAnswer(pace: Pace, nowMs: number): Pace {
  const lastEventMs = Math.max(pace.lastRateLimitMs ?? -Infinity, pace.lastChangeMs ?? -Infinity);
  if (pace.halvings === 0 || nowMs - lastEventMs < CALM_MS) return pace;
  return { ...pace, halvings: pace.halvings - 1, lastChangeMs: nowMs };
}
