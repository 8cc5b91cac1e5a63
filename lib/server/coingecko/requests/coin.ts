import type { CoinProfile } from "../../../domain/coin-profile.ts";
import type { CoinId } from "../../../domain/ids.ts";
import { toCoinProfile } from "../map/coin-profile.ts";
import type { UpstreamRequest } from "../port.ts";
import { readBody } from "../read-leniently.ts";
import { Coin } from "../wire/coin.ts";
import { pathWithQuery } from "./path.ts";

/** Who a coin is. Its market numbers, most of the answer's bytes, come from `/coins/markets` and are left out. */
export function coinRequest(id: CoinId): UpstreamRequest<CoinProfile> {
  return {
    endpoint: "/coins/{id}",
    path: pathWithQuery(`/coins/${id}`, {
      localization: false,
      market_data: false,
      sparkline: false,
      tickers: false,
    }),
    decode: (body) => toCoinProfile(readBody(Coin, body)),
  };
}
