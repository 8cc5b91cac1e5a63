/** The limit per minute, with what 429s do to it: a pause, one probe after it, and a slower pace when they repeat. */
import { type Cooldown, extendCooldown, isCooling, prolongCooldown, startCooldown } from "./cooldown.ts";
import { afterAnswer, afterRateLimit, FULL_PACE, type Pace, paceFactor } from "./pace.ts";
import { refillPerMinute } from "./plans.ts";
import type { Plan } from "./port.ts";
import { msPerToken, msUntilToken, type Rate, refill, type TokenBucket, takeToken } from "./token-bucket.ts";

/** Leave for one call. */
export interface Permit {
  readonly sentAtMs: number;
  /** The one call that tries after a pause. */
  readonly isProbe: boolean;
}

/** How a call ended: `silent` is no answer at all, which tells nothing about the limit. */
export type Ending = "answered" | "silent" | { readonly rateLimitedUntilMs: number | null };

export interface MinuteLimit {
  /** Leave to send one call now; null while there is a pause, a probe under way, or no token. */
  take(nowMs: number): Permit | null;
  /** Every permit ends once. */
  end(permit: Permit, ending: Ending, nowMs: number): void;
  /** The end of the pause that is on; null when none is. */
  coolingUntilMs(nowMs: number): number | null;
  /** True while everybody waits for what the probe finds. */
  isProbing(): boolean;
  msUntilToken(nowMs: number): number;
  /** Milliseconds between calls at the present pace. */
  msPerCall(): number;
  /** The present pace as a share of the plan's, 0–1. */
  paceFactor(): number;
}

export function createMinuteLimit(plan: Plan, startMs: number): MinuteLimit {
  let bucket: TokenBucket = { tokens: plan.burst, atMs: startMs };
  let pace: Pace = FULL_PACE;
  /** Null when calls flow. Once its end has passed, the next call is the probe. */
  let cooldown: Cooldown | null = null;
  let isProbing = false;

  function rate(): Rate {
    const factor = paceFactor(pace);
    return { perMinute: refillPerMinute(plan) * factor, burst: Math.max(1, Math.floor(plan.burst * factor)) };
  }

  function coolingUntilMs(nowMs: number): number | null {
    return cooldown !== null && isCooling(cooldown, nowMs) ? cooldown.untilMs : null;
  }

  function emptyBucket(nowMs: number): void {
    bucket = { tokens: 0, atMs: nowMs };
  }

  function onAnswer(permit: Permit, nowMs: number): void {
    if (permit.isProbe) {
      cooldown = null;
      emptyBucket(nowMs);
    }
    bucket = refill(bucket, rate(), nowMs);
    pace = afterAnswer(pace, nowMs);
  }

  function onRateLimit(permit: Permit, retryAtMs: number | null, nowMs: number): void {
    const isLateEcho = cooldown !== null && !permit.isProbe;
    if (!isLateEcho) pace = afterRateLimit(pace, nowMs);
    if (cooldown === null) cooldown = startCooldown(nowMs, retryAtMs);
    else if (isLateEcho) cooldown = extendCooldown(cooldown, nowMs, retryAtMs);
    else cooldown = prolongCooldown(cooldown, nowMs, retryAtMs);
    emptyBucket(nowMs);
  }

  return {
    take(nowMs) {
      if (isProbing || coolingUntilMs(nowMs) !== null) return null;
      const rest = takeToken(bucket, rate(), nowMs);
      if (rest === null) return null;
      bucket = rest;
      isProbing = cooldown !== null;
      return { sentAtMs: nowMs, isProbe: isProbing };
    },

    end(permit, ending, nowMs) {
      if (permit.isProbe) isProbing = false;
      if (ending === "answered") onAnswer(permit, nowMs);
      else if (ending !== "silent") onRateLimit(permit, ending.rateLimitedUntilMs, nowMs);
    },

    coolingUntilMs,
    isProbing: () => isProbing,
    msUntilToken: (nowMs) => msUntilToken(bucket, rate(), nowMs),
    msPerCall: () => msPerToken(rate()),
    paceFactor: () => paceFactor(pace),
  };
}
