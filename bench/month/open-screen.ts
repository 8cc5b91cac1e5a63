/** A question that an open screen asks again and again, at the moments at which the browser does. */
import { nextPollAtMs } from "../../lib/client/poll-schedule.ts";
import type { Part } from "../../lib/domain/freshness.ts";
import type { MarketContext } from "../../lib/domain/market-context.ts";
import type { TrendingPage } from "../../lib/domain/trending.ts";
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

function partRefreshAtMs(part: Part<unknown>): number | null {
  if (part === null) return null;
  return "value" in part ? part.freshness.nextRefreshAtMs : part.retryAtMs;
}

/** As `lib/client/context-query.ts` reads it from the JSON: soon while a part has not been asked. */
export function contextRefreshAtMs({ bitcoin, category, trending }: MarketContext): number | null {
  const moments = [bitcoin, category, trending].map(partRefreshAtMs);
  if (moments.includes(null)) return null;
  return Math.min(...moments.filter((moment) => moment !== null));
}

/** As `lib/client/trending-query.ts` reads it from the JSON. */
export function trendingRefreshAtMs({ list, quotes }: TrendingPage): number {
  const quotesAtMs = "fetchedAtMs" in quotes ? quotes.nextRefreshAtMs : quotes.retryAtMs;
  return Math.min(list.freshness.nextRefreshAtMs, quotesAtMs ?? Infinity);
}
