/** The faults that are switched on now. */
import type { SandboxEndpoint } from "../endpoints.ts";
import { EVERY_ENDPOINT, type FaultRule } from "./fault-rule.ts";

export interface FaultTable {
  /** The rule for an endpoint: its own before the one for all, a later one before an earlier. */
  find(endpoint: SandboxEndpoint | null): FaultRule | null;
  /** Switches to other faults; an empty list switches all off. */
  replace(rules: readonly FaultRule[]): void;
  rules(): readonly FaultRule[];
}

export function createFaultTable(initial: readonly FaultRule[] = []): FaultTable {
  let current = initial;
  const lastFor = (endpoint: FaultRule["endpoint"]): FaultRule | null =>
    current.findLast((rule) => rule.endpoint === endpoint) ?? null;
  return {
    find: (endpoint) => (endpoint === null ? null : lastFor(endpoint)) ?? lastFor(EVERY_ENDPOINT),
    replace(rules) {
      current = rules;
    },
    rules: () => current,
  };
}
