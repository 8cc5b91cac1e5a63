import type { CoinId } from "../../../domain/ids.ts";
import type { Rows } from "../../../domain/market-quote.ts";
import type { Venue } from "../../../domain/venue.ts";
import { toVenue } from "../map/venue.ts";
import type { UpstreamRequest } from "../port.ts";
import { readBody, readRows } from "../read-leniently.ts";
import { Tickers, TickersRow } from "../wire/tickers.ts";
import { pathWithQuery } from "./path.ts";

/** A page (from 1, of 100 rows) of a coin's market pairs, the most traded first, with the cost of moving each by 2 %. */
export function tickersRequest(id: CoinId, page: number): UpstreamRequest<Rows<Venue>> {
  return {
    endpoint: "/coins/{id}/tickers",
    path: pathWithQuery(`/coins/${id}/tickers`, {
      depth: true,
      dex_pair_format: "symbol",
      order: "volume_desc",
      page,
    }),
    decode: (body) =>
      readRows({ schema: TickersRow, toValue: toVenue, keyOf: null }, readBody(Tickers, body).tickers),
  };
}
