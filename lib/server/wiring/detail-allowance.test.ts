import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { PLANS } from "../budget/plans.ts";
import type { Gate } from "../budget/port.ts";
import { createDetailAllowance } from "./detail-allowance.ts";

function allowanceOf(plan: "demo" | "keyless", msPerCall: number) {
  const clock = { now: 0, nowMs: () => clock.now };
  const gate: Gate = {
    run: () => Promise.reject(new Error("nothing is sent here")),
    affordableIntervalMs: () => msPerCall,
    report: () => ({
      plan: PLANS[plan],
      month: "2026-05",
      creditsUsed: 0,
      creditsLeft: null,
      requestsSent: 0,
      reserve: 0,
      pacePerMinute: 100,
      waiting: 0,
      coolingUntilMs: null,
    }),
  };
  const { take } = createDetailAllowance(gate, clock);
  const taken = (times: number) => {
    let count = 0;
    for (let index = 0; index < times; index += 1) {
      try {
        take();
        count += 1;
      } catch {
        return count;
      }
    }
    return count;
  };
  return { clock, take, taken };
}

describe("what opening single coins may cost", () => {
  test("a twentieth of the month at once, then at the pace that the month affords", () => {
    const { clock, taken } = allowanceOf("demo", 5 * MINUTE_MS);
    expect(taken(10_000)).toBe(500);
    clock.now = HOUR_MS;
    expect(taken(10_000)).toBe(12);
  });

  test("never saves up more than it may spend at once", () => {
    const { clock, taken } = allowanceOf("demo", 5 * MINUTE_MS);
    clock.now = 20 * DAY_MS;
    expect(taken(10_000)).toBe(500);
  });

  test("whoever is refused is told when the next one may be opened", () => {
    const { take, taken } = allowanceOf("demo", 5 * MINUTE_MS);
    taken(500);
    expect(take).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ retryAtMs: 5 * MINUTE_MS }) }),
    );
  });

  test("a plan without a monthly limit has none of this", () => {
    expect(allowanceOf("keyless", 5 * MINUTE_MS).taken(10_000)).toBe(10_000);
  });

  test("a clock that is set back gives nothing away", () => {
    const { clock, taken } = allowanceOf("demo", 5 * MINUTE_MS);
    clock.now = HOUR_MS;
    taken(500);
    clock.now = 0;
    expect(taken(1)).toBe(0);
  });
});
