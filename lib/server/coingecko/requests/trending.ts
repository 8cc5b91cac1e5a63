import type { Rows } from "../../../domain/market-quote.ts";
import type { TrendingCoin } from "../../../domain/trending.ts";
import { toTrendingCoin } from "../map/trending-coin.ts";
import type { UpstreamRequest } from "../port.ts";
import { readBody, readRows } from "../read-leniently.ts";
import { Trending, TrendingRow } from "../wire/trending.ts";

/** The coins that people look for, most wanted first. A dropped entry leaves its place empty. */
export function trendingRequest(): UpstreamRequest<Rows<TrendingCoin>> {
  return {
    endpoint: "/search/trending",
    path: "/search/trending",
    decode: (body) =>
      readRows(
        { schema: TrendingRow, toValue: toTrendingCoin, keyOf: (coin) => coin.id },
        readBody(Trending, body).coins,
      ),
  };
}
