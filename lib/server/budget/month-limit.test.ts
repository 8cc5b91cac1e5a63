import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../domain/time.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createMemoryLedgerStore } from "./memory-ledger-store.ts";
import { createMonthLimit } from "./month-limit.ts";
import { PLANS } from "./plans.ts";

const MAY = Date.UTC(2026, 4, 1);

function ledgerWith(creditsUsed: number): Ledger {
  const store = createMemoryLedgerStore();
  store.add("test", "2026-05", { requestsSent: creditsUsed, creditsUsed });
  return createLedger({ store, account: "test", onStoreError: () => undefined });
}

const demoAfter = (creditsUsed: number) => createMonthLimit(PLANS.demo, ledgerWith(creditsUsed));

describe("the month's reserve", () => {
  it.each([
    [8_999, { person: true, page: true, background: true }],
    [9_000, { person: true, page: true, background: false }],
    [9_699, { person: true, page: true, background: false }],
    [9_700, { person: true, page: false, background: false }],
    [9_999, { person: true, page: false, background: false }],
    [10_000, { person: false, page: false, background: false }],
  ])("after %i of 10,000 credits lets %o spend", (creditsUsed, allowed) => {
    const month = demoAfter(creditsUsed);
    for (const priority of ["person", "page", "background"] as const)
      expect(month.canSpend(priority, MAY)).toBe(allowed[priority]);
  });

  it("calls on their way count as spent until they turn out to be free", () => {
    const month = demoAfter(9_999);
    month.begin(MAY);
    expect(month.canSpend("person", MAY)).toBe(false);
    month.end(MAY, false);
    expect(month.canSpend("person", MAY)).toBe(true);
  });

  it("a new month has all its credits", () => {
    const month = demoAfter(10_000);
    expect(month.creditsLeft(MAY + 30 * DAY_MS)).toBe(0);
    expect(month.creditsLeft(MAY + 31 * DAY_MS)).toBe(10_000);
  });

  it("credits left are never negative, and never more than the month has", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (costs) => {
        const ledger = ledgerWith(9_970);
        const month = createMonthLimit(PLANS.demo, ledger);
        for (const hasCostCredit of costs) {
          month.begin(MAY);
          month.end(MAY, hasCostCredit);
          expect(month.creditsLeft(MAY)).toBe(Math.max(0, 10_000 - ledger.usage(MAY).creditsUsed));
        }
      }),
    );
  });

  it("does not exist without a monthly limit", () => {
    const month = createMonthLimit(PLANS.keyless, ledgerWith(1_000_000));
    expect(month.creditsLeft(MAY)).toBeNull();
    expect(month.reserve).toBe(0);
    expect(month.canSpend("background", MAY)).toBe(true);
    expect(month.intervalMs(MAY, 0.5)).toBe(0);
  });
});

describe("the interval that the month affords", () => {
  it("spreads the share of what is left without the reserve over the rest of the month", () => {
    expect(demoAfter(0).intervalMs(MAY, 0.5)).toBeCloseTo((31 * DAY_MS) / 4_500);
    expect(demoAfter(8_900).intervalMs(MAY + 30 * DAY_MS, 1)).toBeCloseTo(DAY_MS / 100);
  });

  it("is six hours at most, however little is left", () => {
    expect(demoAfter(10_000).intervalMs(MAY, 0.5)).toBe(6 * HOUR_MS);
    expect(demoAfter(0).intervalMs(MAY, 0)).toBe(6 * HOUR_MS);
  });

  it("corrects itself: refreshing at whatever it says, after whatever was spent before, stays out of the reserve", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000 }), fc.integer({ min: 0, max: 30 }), (used, day) => {
        const ledger = ledgerWith(used);
        const month = createMonthLimit(PLANS.demo, ledger);
        let nowMs = MAY + day * DAY_MS;
        while (nowMs < MAY + 31 * DAY_MS) {
          month.begin(nowMs);
          month.end(nowMs, true);
          nowMs += Math.max(30 * SECOND_MS, month.intervalMs(nowMs, 0.8));
        }
        expect(ledger.usage(MAY).creditsUsed).toBeLessThanOrEqual(9_000);
      }),
      { numRuns: 30 },
    );
  });
});
