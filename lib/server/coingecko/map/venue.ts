import type { Venue } from "../../../domain/venue.ts";
import type { TickersRow } from "../wire/tickers.ts";
import { httpUrl } from "./link.ts";
import { isoMs } from "./moment.ts";
import { positive, zeroOrMore } from "./number.ts";

/** A row of `/coins/{id}/tickers`. A flag that is not set is not raised: only CoinGecko's own word makes a venue stale. */
export function toVenue(row: TickersRow): Venue {
  const spreadPercent = zeroOrMore(row.bid_ask_spread_percentage);
  return {
    exchangeId: row.market.identifier,
    exchangeName: row.market.name,
    base: row.base,
    target: row.target,
    priceUsd: positive(row.converted_last?.usd),
    volume24hUsd: zeroOrMore(row.converted_volume?.usd),
    bidAskSpread: spreadPercent === null ? null : spreadPercent / 100,
    costToMoveUpUsd: positive(row.cost_to_move_up_usd),
    costToMoveDownUsd: positive(row.cost_to_move_down_usd),
    isAnomaly: row.is_anomaly ?? false,
    isStale: row.is_stale ?? false,
    lastTradedAtMs: isoMs(row.last_traded_at),
    tradeUrl: httpUrl(row.trade_url),
  };
}
