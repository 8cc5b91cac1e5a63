/** What was asked of the sandbox, and when: for tests and people who count calls. */
import { ENDPOINTS, type SandboxEndpoint } from "../endpoints.ts";

/** Times kept per endpoint; the counts go on. */
const KEPT_TIMES = 10_000;

export interface CallLog {
  record(endpoint: SandboxEndpoint | null, target: string, atMs: number): void;
  clear(): void;
  /** Calls in all and by endpoint, with the times and targets of the last ones; `unknown` counts paths that are no endpoint. */
  report(): unknown;
}

interface Call {
  readonly at: string;
  readonly target: string;
}

export function createCallLog(): CallLog {
  const counts = new Map<string, number>();
  const calls = new Map<string, Call[]>();
  return {
    record(endpoint, target, atMs) {
      const name = endpoint ?? "unknown";
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const list = calls.get(name) ?? [];
      list.push({ at: new Date(atMs).toISOString(), target });
      if (list.length > KEPT_TIMES) list.shift();
      calls.set(name, list);
    },
    clear() {
      counts.clear();
      calls.clear();
    },
    report: () => ({
      total: [...counts.values()].reduce((sum, count) => sum + count, 0),
      endpoints: Object.fromEntries(
        [...ENDPOINTS, "unknown"].map((name) => [
          name,
          { count: counts.get(name) ?? 0, calls: calls.get(name) ?? [] },
        ]),
      ),
    }),
  };
}
