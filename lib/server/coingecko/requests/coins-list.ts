import type { CoinListing } from "../../../domain/coin-listing.ts";
import type { Rows } from "../../../domain/market-quote.ts";
import { toCoinListing } from "../map/coin-listing.ts";
import type { UpstreamRequest } from "../port.ts";
import { readRows } from "../read-leniently.ts";
import { CoinsListRow } from "../wire/coins-list.ts";
import { pathWithQuery } from "./path.ts";

/** Every coin there is, with its contract addresses: about 17,500 rows, 2.6 MB. */
export function coinsListRequest(): UpstreamRequest<Rows<CoinListing>> {
  return {
    endpoint: "/coins/list",
    path: pathWithQuery("/coins/list", { include_platform: true }),
    decode: (body) =>
      readRows({ schema: CoinsListRow, toValue: toCoinListing, keyOf: (listing) => listing.id }, body),
  };
}
