/** Bounds how often one address may cause what is not shared by all. The gate bounds the whole; this keeps it fair. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const REQUESTS_PER_MINUTE = 60;

export interface VisitorLimit {
  /** Null when the visitor may go on, else the milliseconds until they may. */
  msUntilAllowed(address: string): Promise<number | null>;
}

export function createVisitorLimit(): VisitorLimit {
  const limiter = new RateLimiterMemory({ points: REQUESTS_PER_MINUTE, duration: 60 });
  return {
    async msUntilAllowed(address) {
      try {
        await limiter.consume(address);
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
        throw refusal;
      }
    },
  };
}
