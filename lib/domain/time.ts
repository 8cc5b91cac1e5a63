export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Moments of addresses and of pinned links are whole steps of this, so that visitors share answers. */
export const MOMENT_STEP_MS = 5 * MINUTE_MS;

/** Where the present comes from. Everything that depends on the time takes one as an argument. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  nowMs(): number;
  /** Resolves after `ms`, or at once with a rejection when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Start of the UTC day that holds the moment. */
export function startOfUtcDayMs(atMs: number): number {
  return Math.floor(atMs / DAY_MS) * DAY_MS;
}

/** First moment of the UTC month after the one that holds the moment. */
export function startOfNextUtcMonthMs(atMs: number): number {
  const at = new Date(atMs);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1);
}

/** The UTC month of the moment as `2026-05`. */
export function utcMonth(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 7);
}

/** The UTC day of the moment as `2026-05-22`. */
export function utcDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
