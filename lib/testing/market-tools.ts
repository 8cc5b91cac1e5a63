/** What a live market stands on in tests and simulations: everything in memory, and an error of our own is never passed over. */
import { createMemoryLedgerStore } from "../server/budget/memory-ledger-store.ts";
import { createMemoryAnswerStore } from "../server/cache/memory-answer-store.ts";
import type { MarketTools } from "../server/wiring/markets.ts";

/** The tools around a clock and a `fetch`; the middle of every random interval, unless told otherwise. */
export function createMarketTools(
  given: Pick<MarketTools, "clock" | "fetch"> & Partial<MarketTools>,
): MarketTools {
  return {
    random: () => 0.5,
    answers: createMemoryAnswerStore(),
    ledger: createMemoryLedgerStore(),
    followedTokens: null,
    onError: (message, error) => {
      throw new Error(message, { cause: error });
    },
    onLiveAnswer: () => undefined,
    ...given,
  };
}
