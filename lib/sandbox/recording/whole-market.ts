/** /global and /search/trending, of which a recording of coins knows next to nothing. */
import { SECOND_MS } from "../../domain/time.ts";
import { ok, type Reply } from "../answers/reply.ts";
import type { RecordedMoment } from "./quote.ts";

/** The totals of the whole market are not recorded; the sum of some coins would be something else. */
export function answerGlobal({ quotes, nowMs }: RecordedMoment): Reply {
  return ok({
    data: {
      active_cryptocurrencies: quotes.length,
      upcoming_icos: 0,
      ongoing_icos: 0,
      ended_icos: 0,
      markets: null,
      total_market_cap: {},
      total_volume: {},
      market_cap_percentage: {},
      market_cap_change_percentage_24h_usd: null,
      volume_change_percentage_24h_usd: null,
      updated_at: Math.floor(nowMs / SECOND_MS),
    },
  });
}

/** What people looked for was not recorded. */
export function answerTrending(): Reply {
  return ok({ coins: [], nfts: [], categories: [] });
}
