/** What makes a board complete but need not be there first: asked in the background, once the board itself has been answered. */
import { isUpstreamError } from "../errors.ts";
import type { MarketData, Patience } from "./ports.ts";

const IN_THE_BACKGROUND: Patience = { priority: "background", waitMs: 0 };

/** Has CoinGecko's categories listed, so that a slug it does not know can be named. A failure is tried again by itself. */
export async function followUp(market: MarketData): Promise<void> {
  try {
    await market.categoryNames(IN_THE_BACKGROUND);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
  }
}
