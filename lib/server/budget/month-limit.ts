/** The limit per month: who may still spend, and how often what is left affords a refresh. */
import { HOUR_MS, startOfNextUtcMonthMs } from "../../domain/time.ts";
import type { Ledger } from "./ledger.ts";
import type { Plan, Priority } from "./port.ts";

/**
 * The share of the month's credits that each priority leaves alone. Background work stops while a tenth is left, open
 * pages while 3 % is left; whoever waits for an answer may spend the last credit.
 */
const UNTOUCHABLE_SHARE: Readonly<Record<Priority, number>> = { person: 0, page: 0.03, background: 0.1 };

/** However little is left, a resource that somebody looks at is asked for this often. */
export const MAX_INTERVAL_MS = 6 * HOUR_MS;

export interface MonthLimit {
  /** Null where there is no monthly limit. */
  creditsLeft(nowMs: number): number | null;
  /** Credits that background work may not touch; 0 where there is no monthly limit. */
  readonly reserve: number;
  canSpend(priority: Priority, nowMs: number): boolean;
  /** A call goes out; until it ends it counts as spent, so that many at once cannot overdraw the month. */
  begin(nowMs: number): void;
  end(sentAtMs: number, hasCostCredit: boolean): void;
  /**
   * How long to wait between calls so that `share` (0–1) of what is left without the reserve lasts to the end of the
   * month, at most six hours; 0 where there is no monthly limit.
   */
  intervalMs(nowMs: number, share: number): number;
}

export function createMonthLimit(plan: Plan, ledger: Ledger): MonthLimit {
  const { perMonth } = plan;
  let underWay = 0;

  const untouchable = (priority: Priority) => Math.ceil((perMonth ?? 0) * UNTOUCHABLE_SHARE[priority]);
  const reserve = untouchable("background");

  const creditsLeft = (nowMs: number) =>
    perMonth === null ? null : Math.max(0, perMonth - ledger.usage(nowMs).creditsUsed);

  return {
    creditsLeft,
    reserve,

    canSpend(priority, nowMs) {
      const left = creditsLeft(nowMs);
      return left === null || left - underWay > untouchable(priority);
    },

    begin(nowMs) {
      underWay += 1;
      ledger.recordSent(nowMs);
    },

    end(sentAtMs, hasCostCredit) {
      underWay -= 1;
      if (hasCostCredit) ledger.recordCredit(sentAtMs);
    },

    intervalMs(nowMs, share) {
      const left = creditsLeft(nowMs);
      if (left === null) return 0;
      const calls = Math.max(1, share * (left - reserve));
      return Math.min(MAX_INTERVAL_MS, (startOfNextUtcMonthMs(nowMs) - nowMs) / calls);
    },
  };
}
