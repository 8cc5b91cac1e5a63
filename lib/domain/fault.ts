/** Every way in which asking the upstream can fail. A closed list: each is translated once into words and a status. */
export const FAULT_KINDS = [
  "rate-limited",
  "budget-spent",
  "unreachable",
  "timed-out",
  "server-error",
  "blocked",
  "invalid-answer",
  "key-rejected",
  "plan-too-low",
  "history-wall",
  "not-found",
  "bad-request",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One failure, as data. `retryAtMs` is the first moment at which asking again can make sense, null when unknown. */
export interface Fault {
  readonly kind: FaultKind;
  /** For people who read logs and the status page; never holds a key. */
  readonly detail: string;
  readonly atMs: number;
  readonly retryAtMs: number | null;
}
