/** /global: the whole market, of which the simulated coins are a part. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { VENUES } from "../market/venues.ts";
import type { AnswerTo } from "./context.ts";
import { CURRENCIES, usdPer } from "./currency.ts";
import { ok } from "./reply.ts";

const REFRESH_MS = 10 * MINUTE_MS;
const SHOWN_SHARES = 10;

export const answerGlobal: AnswerTo = ({ market, wholeMarket, quotes, nowMs }) => {
  const atMs = Math.floor(nowMs / REFRESH_MS) * REFRESH_MS;
  const capUsd = wholeMarket.capUsd(atMs);
  const volumeUsd = wholeMarket.volume24hUsd(atMs);
  const inCurrencies = (usd: number): Record<string, number> =>
    Object.fromEntries(CURRENCIES.map((currency) => [currency, usd / usdPer(market, currency, atMs)]));
  const largest = quotes
    .filter(({ coin }) => !coin.oddities.rehypothecated)
    .toSorted((a, b) => b.capUsd - a.capUsd)
    .slice(0, SHOWN_SHARES);
  return ok({
    data: {
      active_cryptocurrencies: quotes.length,
      upcoming_icos: 0,
      ongoing_icos: 0,
      ended_icos: 0,
      markets: VENUES.length,
      total_market_cap: inCurrencies(capUsd),
      total_volume: inCurrencies(volumeUsd),
      market_cap_percentage: Object.fromEntries(
        largest.map(({ coin }) => [coin.symbol, (100 * market.capUsd(coin, atMs)) / capUsd]),
      ),
      market_cap_change_percentage_24h_usd: (capUsd / wholeMarket.capUsd(atMs - DAY_MS) - 1) * 100,
      volume_change_percentage_24h_usd: (volumeUsd / wholeMarket.volume24hUsd(atMs - DAY_MS) - 1) * 100,
      updated_at: atMs / SECOND_MS,
    },
  });
};
