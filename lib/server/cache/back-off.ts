/** When to ask again after a failed load. Pure; time and randomness are arguments. */
import type { Fault, FaultKind } from "../../domain/fault.ts";
import { MINUTE_MS, SECOND_MS } from "../../domain/time.ts";

/** The last load failed, and until `retryAtMs` nobody loads again. */
export interface Trouble {
  readonly fault: Fault;
  /** What a caller with nothing kept is told. */
  readonly error: unknown;
  /** In a row. */
  readonly failures: number;
  readonly sinceMs: number;
  readonly retryAtMs: number;
}

const FIRST_MS = 5 * SECOND_MS;
const MAX_MS = 60 * SECOND_MS;
/** Also the longest that a fault's own `retryAtMs` is waited for, however far away it is. */
const LASTING_MS = 10 * MINUTE_MS;

/** Answers about the question and not about the moment: asked again soon, they come back the same. */
const LASTING: ReadonlySet<FaultKind> = new Set<FaultKind>([
  "not-found",
  "bad-request",
  "history-wall",
  "plan-too-low",
]);

/**
 * A spent budget is not waited for here: the gate refuses without a call, and what it refuses to background work it may
 * grant to a person a moment later.
 */
function askedForMs(fault: Fault, nowMs: number): number {
  return fault.retryAtMs === null || fault.kind === "budget-spent" ? 0 : fault.retryAtMs - nowMs;
}

/** What has failed: how often in a row, how, and how long an answer of it would have been fresh. */
export interface Failure {
  readonly failures: number;
  readonly fault: Fault;
  readonly freshForMs: number;
}

/**
 * How long to leave the upstream alone: 5 s doubling to 60 s with each failure, of which `random` (0–1) takes up to a
 * quarter; 10 minutes for a lasting answer, but no longer than a good answer would have been fresh, so that nothing is
 * slower to recover than to refresh; longer where the fault says so.
 */
export function backOffMs({ failures, fault, freshForMs }: Failure, nowMs: number, random: number): number {
  const stepMs = Math.min(MAX_MS, FIRST_MS * 2 ** (failures - 1));
  const lastingMs = Math.min(LASTING_MS, Math.max(stepMs, freshForMs));
  const ownMs = LASTING.has(fault.kind) ? lastingMs : Math.ceil(stepMs * (1 - random / 4));
  return Math.max(ownMs, Math.min(LASTING_MS, askedForMs(fault, nowMs)));
}

/** True while nobody may load. A clock that was set back to before the failure ends it. */
export function isBackingOff(trouble: Trouble, nowMs: number): boolean {
  return nowMs >= trouble.sinceMs && nowMs < trouble.retryAtMs;
}
