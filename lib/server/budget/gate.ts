/**
 * The one gate to the upstream, process-wide. A call passes when the month has a credit for its priority, no pause after
 * a 429 is on and the minute has a token. Until then it waits in line, or is refused at once where waiting would be long.
 */
import { type Clock, MINUTE_MS, utcMonth } from "../../domain/time.ts";
import { isUpstreamError, type UpstreamError, upstreamError } from "../errors.ts";
import type { Ledger } from "./ledger.ts";
import { createMinuteLimit, type Ending, type Permit } from "./minute-limit.ts";
import { createMonthLimit, MAX_INTERVAL_MS } from "./month-limit.ts";
import { isWorthRetrying, mayHaveCostCredit, wasAnswered } from "./outcome.ts";
import type { Gate, Plan, Priority } from "./port.ts";
import { refusedForCrowd, refusedForMonth, refusedWhileCooling } from "./refusal.ts";
import { createWaitingLine } from "./waiting-line.ts";

export interface GateOptions {
  readonly plan: Plan;
  readonly clock: Clock;
  readonly ledger: Ledger;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Callers in line, at most. */
  readonly maxWaiting?: number;
  /** Nobody stays in line longer than this (give or take the time between two calls). */
  readonly maxWaitMs?: number;
}

interface Waiter {
  readonly deadlineMs: number;
  readonly start: (permit: Permit) => void;
  readonly refuse: (why: UpstreamError) => void;
}

const RETRY_DELAY_MS = 300;
const RETRY_JITTER_MS = 700;

function endingOf(error: unknown): Ending {
  if (isUpstreamError(error) && error.fault.kind === "rate-limited")
    return { rateLimitedUntilMs: error.fault.retryAtMs };
  return wasAnswered(error) ? "answered" : "silent";
}

/** A gate that starts with a full bucket. Errors that are not of the upstream pass through it unchanged. */
export function createGate(options: GateOptions): Gate {
  const { plan, clock, ledger, random, maxWaiting = 200, maxWaitMs = 2 * MINUTE_MS } = options;
  const minute = createMinuteLimit(plan, clock.nowMs());
  const month = createMonthLimit(plan, ledger);
  const line = createWaitingLine<Waiter>();
  let wakeAtMs = Infinity;

  function refuseWhere(
    matches: (waiter: Waiter, priority: Priority) => boolean,
    why: () => UpstreamError,
  ): void {
    for (const waiter of line.takeWhere(matches)) waiter.refuse(why());
  }

  function refusalOnArrival(priority: Priority, nowMs: number): UpstreamError | null {
    const untilMs = minute.coolingUntilMs(nowMs);
    if (untilMs !== null) return refusedWhileCooling(nowMs, untilMs);
    return month.canSpend(priority, nowMs) ? null : refusedForMonth(nowMs, month.creditsLeft(nowMs));
  }

  /** Gives a place in line; whoever is less urgent makes room when the line is full. */
  function join(priority: Priority, waiter: Waiter, nowMs: number): void {
    const waitMs = minute.msUntilToken(nowMs) + line.aheadOf(priority) * minute.msPerCall();
    const refuse = (loser: Waiter) =>
      loser.refuse(refusedForCrowd(nowMs, nowMs + Math.max(minute.msPerCall(), waitMs - maxWaitMs)));
    if (waitMs > maxWaitMs) {
      refuse(waiter);
      return;
    }
    if (line.size() >= maxWaiting) {
      const loser = line.takeLastBelow(priority) ?? waiter;
      refuse(loser);
      if (loser === waiter) return;
    }
    line.append(priority, waiter);
  }

  /** Sends whatever may go now, and sees to it that the rest is looked at again in time. */
  function pump(): void {
    const nowMs = clock.nowMs();
    refuseWhere(
      (waiter) => waiter.deadlineMs < nowMs,
      () => refusedForCrowd(nowMs, nowMs + minute.msPerCall()),
    );
    for (;;) {
      refuseWhere(
        (_, priority) => !month.canSpend(priority, nowMs),
        () => refusedForMonth(nowMs, month.creditsLeft(nowMs)),
      );
      if (line.size() === 0) return;
      const permit = minute.take(nowMs);
      if (permit === null) {
        if (!minute.isProbing()) pumpIn(minute.msUntilToken(nowMs));
        return;
      }
      month.begin(nowMs);
      line.takeNext()?.start(permit);
    }
  }

  function pumpIn(ms: number): void {
    const atMs = clock.nowMs() + ms;
    if (atMs >= wakeAtMs) return;
    wakeAtMs = atMs;
    void clock.sleep(ms).then(() => {
      wakeAtMs = Infinity;
      pump();
    });
  }

  /** Settles the books after a failure, and empties the line when it was a 429. Returns what the caller is told. */
  function onFailure(permit: Permit, error: unknown): unknown {
    const nowMs = clock.nowMs();
    month.end(permit.sentAtMs, mayHaveCostCredit(error));
    minute.end(permit, endingOf(error), nowMs);
    const untilMs = minute.coolingUntilMs(nowMs);
    if (untilMs === null) return error;
    refuseWhere(
      () => true,
      () => refusedWhileCooling(nowMs, untilMs),
    );
    if (!isUpstreamError(error) || error.fault.kind !== "rate-limited") return error;
    return upstreamError("rate-limited", error.fault.detail, error.fault.atMs, untilMs, error);
  }

  async function sendWith<T>(permit: Permit, send: () => Promise<T>): Promise<T> {
    try {
      const value = await send();
      month.end(permit.sentAtMs, true);
      minute.end(permit, "answered", clock.nowMs());
      return value;
    } catch (error) {
      throw onFailure(permit, error);
    } finally {
      pump();
    }
  }

  function attempt<T>(priority: Priority, send: () => Promise<T>, isRetry: boolean): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const nowMs = clock.nowMs();
      const refusal = refusalOnArrival(priority, nowMs);
      if (refusal !== null) {
        reject(refusal);
        return;
      }
      const waiter: Waiter = {
        deadlineMs: nowMs + maxWaitMs,
        start: (permit) => void sendWith(permit, send).then(resolve, reject),
        refuse: reject,
      };
      if (isRetry) line.putFirst(priority, waiter);
      else join(priority, waiter, nowMs);
      pump();
    });
  }

  return {
    async run(priority, send) {
      try {
        return await attempt(priority, send, false);
      } catch (error) {
        const delayMs = RETRY_DELAY_MS + random() * RETRY_JITTER_MS;
        if (!isWorthRetrying(error, clock.nowMs() + delayMs)) throw error;
        await clock.sleep(delayMs);
        return attempt(priority, send, true);
      }
    },

    affordableIntervalMs(minimumMs, share) {
      const pacedMs = Math.min(MAX_INTERVAL_MS, share > 0 ? minute.msPerCall() / share : Infinity);
      return Math.max(minimumMs, pacedMs, month.intervalMs(clock.nowMs(), share));
    },

    report() {
      const nowMs = clock.nowMs();
      const usage = ledger.usage(nowMs);
      return {
        plan,
        month: utcMonth(nowMs),
        creditsUsed: usage.creditsUsed,
        creditsLeft: month.creditsLeft(nowMs),
        requestsSent: usage.requestsSent,
        reserve: month.reserve,
        pacePerMinute: plan.perMinute * minute.paceFactor(),
        waiting: line.size(),
        coolingUntilMs: minute.coolingUntilMs(nowMs),
      };
    },
  };
}
