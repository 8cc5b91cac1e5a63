/** Where a token lives, from our copy of CoinGecko's list: costs no call of its own. */
import type { CoinListing } from "../../domain/coin-listing.ts";
import type { CoinId } from "../../domain/ids.ts";
import { ProductError } from "../errors.ts";
import type { CurrentMarket, Patience } from "./ports.ts";

export type GetListing = (id: CoinId, patience: Patience) => Promise<CoinListing>;

/** Rejects with an UpstreamError while the list cannot be had, and with `unknown-token` for an id that it does not have. */
export function createGetListing(currentMarket: CurrentMarket): GetListing {
  return async function getListing(id, patience) {
    const market = await currentMarket();
    const { value } = await market.coinList(patience);
    const listing = value.rows.find((row) => row.id === id);
    if (listing === undefined) {
      throw new ProductError("unknown-token", `CoinGecko lists no coin with the id “${id}”.`);
    }
    return listing;
  };
}
