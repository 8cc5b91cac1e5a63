import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE_MS } from "../../domain/time.ts";
import { PLANS, refillPerMinute } from "./plans.ts";
import { msUntilToken, type Rate, type TokenBucket, takeToken } from "./token-bucket.ts";

const KEYLESS: Rate = { perMinute: 5, burst: 3 };

/** The moments at which a token was taken by somebody who tries after each pause. */
function takenAt(rate: Rate, pausesMs: readonly number[]): number[] {
  let bucket: TokenBucket = { tokens: rate.burst, atMs: 0 };
  let nowMs = 0;
  const taken: number[] = [];
  for (const pauseMs of pausesMs) {
    nowMs += pauseMs;
    const rest = takeToken(bucket, rate, nowMs);
    if (rest === null) continue;
    bucket = rest;
    taken.push(nowMs);
  }
  return taken;
}

describe("the token bucket", () => {
  it("lets the burst go at once and one more in every 12 s (keyless)", () => {
    const everySecond = Array.from({ length: 61 }, (_, second) => (second === 0 ? 0 : 1_000));
    const burst = [0, 0, 0];
    expect(takenAt(KEYLESS, [...burst, ...everySecond])).toEqual([
      0, 0, 0, 12_000, 24_000, 36_000, 48_000, 60_000,
    ]);
  });

  it("has a token at exactly the moment it names", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (perMinute, tokens) => {
          const rate: Rate = { perMinute, burst: 1 };
          const bucket: TokenBucket = { tokens, atMs: 1_700_000_000_000 };
          const waitMs = msUntilToken(bucket, rate, bucket.atMs);
          expect(takeToken(bucket, rate, bucket.atMs + waitMs)).not.toBeNull();
        },
      ),
    );
  });

  it("never gives more than burst + rate × time in any window", () => {
    const rates = fc.record({
      perMinute: fc.integer({ min: 1, max: 500 }),
      burst: fc.integer({ min: 1, max: 40 }),
    });
    const pauses = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(rates, pauses, (rate, pausesMs) => {
        const taken = takenAt(rate, pausesMs);
        for (const [first, startMs] of taken.entries()) {
          for (const [further, endMs] of taken.slice(first).entries()) {
            const allowed = rate.burst + ((endMs - startMs) / MINUTE_MS) * rate.perMinute;
            expect(further + 1).toBeLessThanOrEqual(allowed + 0.001);
          }
        }
      }),
    );
  });

  it("adds nothing and takes nothing when the clock is set back", () => {
    const afterStep = takeToken({ tokens: 2, atMs: 1_000_000 }, KEYLESS, 0);
    expect(afterStep).toEqual({ tokens: 1, atMs: 0 });
    expect(msUntilToken({ tokens: 0, atMs: 1_000_000 }, KEYLESS, 0)).toBe(12_000);
  });

  it("a key's burst and refill stay within the published limit in the worst minute", () => {
    for (const plan of Object.values(PLANS)) {
      if (plan.perMonth !== null)
        expect(plan.burst + refillPerMinute(plan)).toBeLessThanOrEqual(plan.perMinute);
    }
  });
});
