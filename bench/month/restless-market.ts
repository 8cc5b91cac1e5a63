/**
 * A fake CoinGecko on which more happens than on most days, so that a month costs what it may cost: which tokens are hot
 * changes through the day, and so does the trending list.
 */
import { z } from "zod";
import { type Clock, HOUR_MS } from "../../lib/domain/time.ts";
import { FAKE_IDS } from "../../lib/testing/fake-coingecko.ts";

/** Few, so that a month is simulated in seconds: a board costs one call however many it follows. */
const FOLLOWED = 18;
/** As many as notices are asked for at a time. */
const HOT = 12;
const HOT_FOR_MS = 3 * HOUR_MS;
const TRENDING = 15;
const TRENDING_FOR_MS = HOUR_MS;

/** The members of every category: the last ids of the fake. */
export const FOLLOWED_IDS = FAKE_IDS.slice(-FOLLOWED);
const OTHER_IDS = FAKE_IDS.slice(0, -FOLLOWED);

const Rows = z.array(z.looseObject({ id: z.string(), market_cap: z.number(), total_volume: z.number() }));

/** So many neighbours of a list that has no end, from a place that moves on with time. */
function passing(ids: readonly string[], count: number, eachForMs: number, nowMs: number): readonly string[] {
  const first = Math.floor(nowMs / eachForMs);
  return Array.from({ length: count }, (_, index) => ids[(first + index) % ids.length] ?? "");
}

/** `fetch` of the fake with its answers changed: few members, hot ones among them, and a list of trending coins that moves. */
export function restless(send: typeof fetch, clock: Pick<Clock, "nowMs">): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (!response.ok) return response;
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
    if (pathname.endsWith("/search/trending")) {
      const ids = passing(OTHER_IDS, TRENDING, TRENDING_FOR_MS, clock.nowMs());
      return Response.json({ coins: ids.map((id) => ({ item: { id, symbol: "tok", name: id } })) });
    }
    if (!pathname.endsWith("/coins/markets")) return response;
    const hot = new Set(passing(FOLLOWED_IDS, HOT, HOT_FOR_MS, clock.nowMs()));
    const rows = Rows.parse(await response.json());
    const members = searchParams.has("category") ? rows.filter(({ id }) => FOLLOWED_IDS.includes(id)) : rows;
    return Response.json(
      members.map((row) => (hot.has(row.id) ? { ...row, total_volume: 1.2 * row.market_cap } : row)),
    );
  };
}
