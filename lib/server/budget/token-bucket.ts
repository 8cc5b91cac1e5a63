/** The limit per minute: a bucket of tokens that refills steadily, one token for each call. Pure; the time is an argument. */
import { MINUTE_MS } from "../../domain/time.ts";

export interface TokenBucket {
  /** At the moment `atMs`; fractions count towards the next one. */
  readonly tokens: number;
  readonly atMs: number;
}

export interface Rate {
  readonly perMinute: number;
  /** What a full bucket holds. */
  readonly burst: number;
}

/** Forgives what rounding takes from a token that has been waited for to the millisecond. */
const ROUNDING = 1e-6;

/** Milliseconds in which one token arrives. */
export function msPerToken(rate: Rate): number {
  return MINUTE_MS / rate.perMinute;
}

/** The bucket as it is at `nowMs`. A clock that was set back adds nothing and takes nothing. */
export function refill(bucket: TokenBucket, rate: Rate, nowMs: number): TokenBucket {
  const elapsedMs = Math.max(0, nowMs - bucket.atMs);
  return { tokens: Math.min(rate.burst, bucket.tokens + elapsedMs / msPerToken(rate)), atMs: nowMs };
}

/** Milliseconds until a token is there; 0 when one is. */
export function msUntilToken(bucket: TokenBucket, rate: Rate, nowMs: number): number {
  const missing = 1 - ROUNDING - refill(bucket, rate, nowMs).tokens;
  return missing <= 0 ? 0 : Math.ceil(missing * msPerToken(rate));
}

/** The bucket after one token was taken; null when there is none to take. */
export function takeToken(bucket: TokenBucket, rate: Rate, nowMs: number): TokenBucket | null {
  const filled = refill(bucket, rate, nowMs);
  if (filled.tokens < 1 - ROUNDING) return null;
  return { tokens: Math.max(0, filled.tokens - 1), atMs: nowMs };
}
