/** What the rest of the server knows of the gate that every call to the upstream passes. */

import type { PlanName } from "../../domain/plan.ts";

/** Who waits for the answer: a person, a page that is open, or nobody yet. Served in this order. */
export type Priority = "person" | "page" | "background";

export interface Plan {
  readonly name: PlanName;
  /** Calls per minute, and how many may go at once. */
  readonly perMinute: number;
  readonly burst: number;
  /** Credits per UTC month; null where there is no monthly limit. */
  readonly perMonth: number | null;
}

export interface BudgetReport {
  readonly plan: Plan;
  readonly month: string;
  /** Answers that cost a credit this month (and calls that ended without an answer, which may have). */
  readonly creditsUsed: number;
  readonly creditsLeft: number | null;
  /** Every request sent this month. */
  readonly requestsSent: number;
  /** Credits that background work may not touch. */
  readonly reserve: number;
  /** Calls per minute at present: the plan's, or less after repeated 429s. */
  readonly pacePerMinute: number;
  readonly waiting: number;
  /** While set, nothing is asked before this moment. */
  readonly coolingUntilMs: number | null;
}

export interface Gate {
  /** Runs `send` when the budget allows, retrying once where that can help. Rejects with an `UpstreamError`. */
  run<T>(priority: Priority, send: () => Promise<T>): Promise<T>;
  /**
   * How long a regularly refreshed resource stays fresh so that the month's credits last: the larger of `minimumMs` and
   * what `share` (0–1) of the credits left affords.
   */
  affordableIntervalMs(minimumMs: number, share: number): number;
  report(): BudgetReport;
}
