/** A question that an open screen asks again and again, at the moments at which the browser does. */
import { nextPollAtMs } from "../../lib/client/poll-schedule.ts";
import { isUpstreamError } from "../../lib/server/errors.ts";
import type { FakeClock } from "../../lib/testing/fake-clock.ts";

export interface OpenScreen {
  /** When it asks the next time. */
  nextAtMs(): number;
  poll(): Promise<void>;
}

/** `ask` resolves to the moment at which a newer answer can be had; null where the answer does not say. Asks at once. */
export function openScreen(
  clock: FakeClock,
  jitterMs: number,
  ask: () => Promise<number | null>,
): OpenScreen {
  let nextAtMs = clock.nowMs();
  return {
    nextAtMs: () => nextAtMs,
    async poll() {
      let nextRefreshAtMs: number | null = null;
      let failure: { readonly retryAtMs: number | null } | null = null;
      try {
        nextRefreshAtMs = await clock.runUntil(ask());
      } catch (error) {
        if (!isUpstreamError(error)) throw error;
        failure = { retryAtMs: error.fault.retryAtMs };
      }
      nextAtMs = nextPollAtMs({ settledAtMs: clock.nowMs(), nextRefreshAtMs, failure }, jitterMs);
    },
  };
}
