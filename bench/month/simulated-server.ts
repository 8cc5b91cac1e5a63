/** The real gate, ledger, cache and services in front of a fake CoinGecko, on a clock that moves only when told to. */
import { categoryId, coinId } from "../../lib/domain/ids.ts";
import type { LedgerStore } from "../../lib/server/budget/ledger.ts";
import { createMemoryTrendingSpells } from "../../lib/server/journal/memory-trending-spells.ts";
import { createBoardReader } from "../../lib/server/services/get-board.ts";
import { createGetContext } from "../../lib/server/services/get-context.ts";
import { createGetToken } from "../../lib/server/services/get-token.ts";
import { createGetTrending } from "../../lib/server/services/get-trending.ts";
import { createGetWatched } from "../../lib/server/services/get-watched.ts";
import { createLiveMarket } from "../../lib/server/wiring/markets.ts";
import { createFakeClock } from "../../lib/testing/fake-clock.ts";
import { createFakeCoinGecko, FAKE_IDS } from "../../lib/testing/fake-coingecko.ts";
import { createMarketTools } from "../../lib/testing/market-tools.ts";
import { seededRandom } from "../measure/seeded-random.ts";
import { noteCalls } from "./calls.ts";
import { withManyMembers } from "./many-members.ts";
import { withPinnedListed } from "./pinned-tokens.ts";
import { FOLLOWED_IDS, restless } from "./restless-market.ts";

export interface Installation {
  readonly plan: "demo" | "basic" | "keyless";
  /** As configured. Where it is set there are more members than that; else there are few, which fit in one call. */
  readonly followedTokens: number | null;
  readonly startMs: number;
  /** What the month has cost before the start. */
  readonly creditsUsed: number;
}

const VISITED_AND_FOLLOWED = 4;

/** Every coin that a visitor may open. Nine of ten are not on the board: they cost a call for their numbers besides their week. */
export const VISITED_IDS = FAKE_IDS.slice(0, VISITED_AND_FOLLOWED - FOLLOWED_IDS.length).map(coinId);

const CATEGORIES = [categoryId("artificial-intelligence")];

export type SimulatedServer = ReturnType<typeof createSimulatedServer>;

/** The books of a month that had begun before; what the server adds it keeps in memory itself. */
function ledgerWith(creditsUsed: number): LedgerStore {
  return { read: () => ({ creditsUsed, requestsSent: creditsUsed }), add: () => undefined };
}

export function createSimulatedServer({ plan, followedTokens, startMs, creditsUsed }: Installation) {
  const clock = createFakeClock(startMs);
  const coinGecko = createFakeCoinGecko(clock);
  const marketOfFew = withPinnedListed(restless(coinGecko.fetch, clock));
  const { fetch, sent } = noteCalls(
    followedTokens === null ? marketOfFew : withManyMembers(marketOfFew),
    clock,
  );
  const market = createLiveMarket(
    { plan, apiKey: plan === "keyless" ? null : "CG-simulated", baseUrl: null },
    createMarketTools({
      clock,
      fetch,
      random: seededRandom("server").next,
      ledger: ledgerWith(creditsUsed),
      followedTokens,
    }),
  );
  const current = () => Promise.resolve(market.data);
  const universe = { categories: CATEGORIES, curated: [], excluded: [] };
  const reader = createBoardReader(current, universe);
  const spells = createMemoryTrendingSpells();
  return {
    clock,
    coinGecko,
    sent,
    reader,
    getToken: createGetToken(current, reader, clock),
    getContext: createGetContext(current, reader, spells, universe),
    getTrending: createGetTrending(current, reader, spells, universe),
    getWatched: createGetWatched(current, reader),
  };
}
