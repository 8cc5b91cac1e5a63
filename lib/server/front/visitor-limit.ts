/** Bounds how often one address may ask for what is not the same for all. The gate bounds the whole; this keeps it fair. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Allowance } from "../routes/route.ts";

export type LimitedAllowance = Exclude<Allowance, "none">;

/**
 * Searching asks CoinGecko nothing, so a fast typist stays well below its bound; and so do several people behind one address with long
 * lists, whose tokens are asked for together with everybody's.
 */
const REQUESTS_PER_MINUTE: Readonly<Record<LimitedAllowance, number>> = { search: 240, coin: 60 };

export interface VisitorLimit {
  /** Null when the visitor may go on, else the milliseconds until they may. Each allowance is counted by itself. */
  msUntilAllowed(address: string, allowance: LimitedAllowance): Promise<number | null>;
}

function createLimiter(allowance: LimitedAllowance): RateLimiterMemory {
  return new RateLimiterMemory({ points: REQUESTS_PER_MINUTE[allowance], duration: 60 });
}

export function createVisitorLimit(): VisitorLimit {
  const limiters = { search: createLimiter("search"), coin: createLimiter("coin") };
  return {
    async msUntilAllowed(address, allowance) {
      try {
        await limiters[allowance].consume(address);
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
        throw refusal;
      }
    },
  };
}
