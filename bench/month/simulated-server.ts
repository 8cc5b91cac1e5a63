/** The real gate, ledger, cache and services in front of a fake CoinGecko, on a clock that moves only when told to. */
import { categoryId, coinId } from "../../lib/domain/ids.ts";
import { createMemoryTrendingSpells } from "../../lib/server/journal/memory-trending-spells.ts";
import { createBoardReader } from "../../lib/server/services/get-board.ts";
import { createGetContext } from "../../lib/server/services/get-context.ts";
import { createGetToken } from "../../lib/server/services/get-token.ts";
import { createGetTrending } from "../../lib/server/services/get-trending.ts";
import { createLiveMarket } from "../../lib/server/wiring/markets.ts";
import { createFakeClock } from "../../lib/testing/fake-clock.ts";
import { createFakeCoinGecko, FAKE_IDS } from "../../lib/testing/fake-coingecko.ts";
import { createMarketTools } from "../../lib/testing/market-tools.ts";
import { seededRandom } from "../measure/seeded-random.ts";
import { FOLLOWED_IDS, restless } from "./restless-market.ts";

export type SimulatedPlan = "demo" | "keyless";

const VISITED_AND_FOLLOWED = 4;

/** Every coin that a visitor may open. Nine of ten are not on the board: they cost a call for their numbers besides their week. */
export const VISITED_IDS = FAKE_IDS.slice(0, VISITED_AND_FOLLOWED - FOLLOWED_IDS.length).map(coinId);

const CATEGORIES = [categoryId("artificial-intelligence")];

export type SimulatedServer = ReturnType<typeof createSimulatedServer>;

export function createSimulatedServer(plan: SimulatedPlan, startMs: number) {
  const clock = createFakeClock(startMs);
  const coinGecko = createFakeCoinGecko(clock);
  const market = createLiveMarket(
    { plan, apiKey: plan === "demo" ? "CG-simulated" : null, baseUrl: null },
    createMarketTools({
      clock,
      fetch: restless(coinGecko.fetch, clock),
      random: seededRandom("server").next,
    }),
  );
  const current = () => Promise.resolve(market.data);
  const universe = { categories: CATEGORIES, curated: [], excluded: [] };
  const reader = createBoardReader(current, universe);
  const spells = createMemoryTrendingSpells();
  return {
    clock,
    coinGecko,
    reader,
    getToken: createGetToken(current, reader),
    getContext: createGetContext(current, reader, spells, universe),
    getTrending: createGetTrending(current, reader, spells, universe),
  };
}
