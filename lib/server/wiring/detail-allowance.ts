/**
 * Bounds what opening and pinning single coins may cost, where the month has a limit: a visitor who opens coin after coin must not be
 * able to use up the month in an hour. As the board's interval, the pace follows what is left of the month, so that it
 * slows down instead of running out.
 */
import { type Clock, MINUTE_MS } from "../../domain/time.ts";
import type { Gate } from "../budget/port.ts";
import { msUntilToken, type Rate, refill, type TokenBucket, takeToken } from "../budget/token-bucket.ts";
import { upstreamError } from "../errors.ts";

export interface DetailShares {
  /** Of the month's calls, what may go at once. */
  readonly burst: number;
  /** Of the pace at which what is left would last. */
  readonly pace: number;
}

/** Together with the board's more than the whole: neither uses all of its own. */
const NUMBERS: DetailShares = { burst: 0.05, pace: 0.8 };

/** Who a coin says it is comes after everybody's numbers: little of the month, so that the board is no older for it. */
export const PROFILES: DetailShares = { burst: 0.004, pace: 0.03 };

export interface DetailAllowance {
  /** Takes one call; throws a `budget-spent` UpstreamError, with the moment of the next one, where there is none. */
  take(): void;
}

export function createDetailAllowance(
  gate: Gate,
  clock: Pick<Clock, "nowMs">,
  shares: DetailShares = NUMBERS,
): DetailAllowance {
  const { perMonth } = gate.report().plan;
  if (perMonth === null) return { take: () => undefined };
  const burst = Math.floor(perMonth * shares.burst);
  let bucket: TokenBucket = { tokens: burst, atMs: clock.nowMs() };

  return {
    take() {
      const nowMs = clock.nowMs();
      const rate: Rate = { perMinute: MINUTE_MS / gate.affordableIntervalMs(0, shares.pace), burst };
      bucket = refill(bucket, rate, nowMs);
      const taken = takeToken(bucket, rate, nowMs);
      if (taken === null) {
        const retryAtMs = nowMs + msUntilToken(bucket, rate, nowMs);
        throw upstreamError(
          "budget-spent",
          "too many single coins have been opened or pinned",
          nowMs,
          retryAtMs,
        );
      }
      bucket = taken;
    },
  };
}
