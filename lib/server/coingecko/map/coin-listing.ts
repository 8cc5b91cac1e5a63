import type { CoinListing } from "../../../domain/coin-listing.ts";
import { parseCoinId } from "../../../domain/ids.ts";
import type { CoinsListRow } from "../wire/coins-list.ts";
import { contractAddresses } from "./contract-address.ts";
import { nameText, symbolText } from "./label.ts";

/** A row of `/coins/list`; null when its id is none. */
export function toCoinListing(row: CoinsListRow): CoinListing | null {
  const id = parseCoinId(row.id);
  if (id === null) return null;
  return {
    id,
    symbol: symbolText(row.symbol),
    name: nameText(row.name, row.symbol, id),
    platforms: Object.fromEntries(contractAddresses(row.platforms)),
  };
}
