/** Whether a coin exists at all, from our copy of CoinGecko's list: it costs no call, and guards those that do. */
import type { CoinListing } from "../../domain/coin-listing.ts";
import type { CoinId } from "../../domain/ids.ts";
import { ProductError } from "../errors.ts";
import type { BoardReading } from "./get-board.ts";
import type { MarketData, Patience } from "./ports.ts";

/** The coin in the list. Rejects with `unknown-token`, saying whether the board has followed it, or with an UpstreamError. */
export async function listingOf(
  market: MarketData,
  { board }: BoardReading,
  id: CoinId,
  patience: Patience,
): Promise<CoinListing> {
  const list = await market.coinList(patience);
  const listing = list.value.rows.find((row) => row.id === id);
  if (listing !== undefined) return listing;
  throw new ProductError(
    "unknown-token",
    board.missingIds.includes(id)
      ? `The board followed “${id}”, but CoinGecko does not list it any more: it was taken off or given another id.`
      : `CoinGecko lists no coin with the id “${id}”.`,
  );
}
