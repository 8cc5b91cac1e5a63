/** The real gate, ledger, cache and services in front of a fake CoinGecko, on a clock that moves only when told to. */
import { z } from "zod";
import { categoryId, coinId } from "../../lib/domain/ids.ts";
import { createBoardReader } from "../../lib/server/services/get-board.ts";
import { createGetToken } from "../../lib/server/services/get-token.ts";
import { createLiveMarket } from "../../lib/server/wiring/markets.ts";
import { createFakeClock } from "../../lib/testing/fake-clock.ts";
import { createFakeCoinGecko, FAKE_IDS } from "../../lib/testing/fake-coingecko.ts";
import { createMarketTools } from "../../lib/testing/market-tools.ts";
import { seededRandom } from "../measure/seeded-random.ts";

export type SimulatedPlan = "demo" | "keyless";

/**
 * So few that a month is simulated in seconds: a board costs one call however many it follows. The other coins of the
 * fake are listed and not followed, so a visit to one of them costs a call for its numbers besides its week.
 */
const FOLLOWED = 6;

/** Every coin that a visitor may open; nine of ten are not on the board. */
export const VISITED_IDS = FAKE_IDS.map(coinId);

export type SimulatedServer = ReturnType<typeof createSimulatedServer>;

export function createSimulatedServer(plan: SimulatedPlan, startMs: number) {
  const clock = createFakeClock(startMs);
  const coinGecko = createFakeCoinGecko(clock);

  const fetchFewMembers: typeof fetch = async (input, init) => {
    const response = await coinGecko.fetch(input, init);
    const { searchParams } = new URL(input instanceof Request ? input.url : input);
    if (!response.ok || !searchParams.has("category")) return response;
    const members = z.array(z.unknown()).parse(await response.json());
    return Response.json(members.slice(0, FOLLOWED));
  };

  const market = createLiveMarket(
    { plan, apiKey: plan === "demo" ? "CG-simulated" : null, baseUrl: null },
    createMarketTools({ clock, fetch: fetchFewMembers, random: seededRandom("server").next }),
  );
  const current = () => Promise.resolve(market.data);
  const reader = createBoardReader(current, {
    categories: [categoryId("artificial-intelligence")],
    curated: [],
    excluded: [],
  });
  return { clock, coinGecko, reader, getToken: createGetToken(current, reader) };
}
