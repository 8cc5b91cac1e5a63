/** Serves a board from a recording as the product would: through its client, its cache and its services. */
import { DEFAULT_AI_CATEGORIES } from "../../lib/catalog/ai-categories.ts";
import { CURATED_TOKENS } from "../../lib/catalog/curated-tokens.ts";
import { EXCLUDED_TOKENS } from "../../lib/catalog/excluded-tokens.ts";
import { MINUTE_MS } from "../../lib/domain/time.ts";
import type { Recording } from "../../lib/sandbox/recording/recording.ts";
import { createMemoryLedgerStore } from "../../lib/server/budget/memory-ledger-store.ts";
import { createMemoryAnswerStore } from "../../lib/server/cache/memory-answer-store.ts";
import { createBoardReader } from "../../lib/server/services/get-board.ts";
import { systemClock } from "../../lib/server/system-clock.ts";
import { createRecordedMarket } from "../../lib/server/wiring/markets.ts";

/** Tokens on the board at the recording's end. Rejects where none can be shown. */
export async function countBoardRows(recording: Recording): Promise<number> {
  const market = createRecordedMarket(
    recording,
    { atMs: null, plays: false },
    {
      clock: systemClock,
      random: Math.random,
      fetch,
      answers: createMemoryAnswerStore(),
      ledger: createMemoryLedgerStore(),
      followedTokens: null,
      onError: (message, error) => {
        throw new Error(message, { cause: error });
      },
      onLiveAnswer: () => undefined,
    },
  );
  const reader = createBoardReader(() => Promise.resolve(market.data), {
    categories: DEFAULT_AI_CATEGORIES,
    curated: CURATED_TOKENS,
    excluded: EXCLUDED_TOKENS,
  });
  const { board } = await reader.getBoard({ priority: "person", waitMs: MINUTE_MS });
  return board.rows.length;
}
