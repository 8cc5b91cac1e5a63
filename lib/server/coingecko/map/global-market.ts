import type { GlobalMarket } from "../../../domain/global-market.ts";
import type { Global } from "../wire/global.ts";
import { secondsMs } from "./moment.ts";
import { changeFromPercent, positive, shareFromPercent, zeroOrMore } from "./number.ts";

/** The answer of `/global`. */
export function toGlobalMarket({ data }: Global): GlobalMarket {
  return {
    marketCapUsd: positive(data.total_market_cap?.usd),
    volume24hUsd: zeroOrMore(data.total_volume?.usd),
    marketCapChange24h: changeFromPercent(data.market_cap_change_percentage_24h_usd),
    volumeChange24h: changeFromPercent(data.volume_change_percentage_24h_usd),
    bitcoinShareOfCap: shareFromPercent(data.market_cap_percentage?.btc),
    updatedAtMs: secondsMs(data.updated_at),
  };
}
