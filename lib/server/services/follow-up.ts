/** What makes a board complete but need not be there first: asked in the background, once the board itself has been answered. */
import { FILTER_CATEGORIES } from "../../catalog/ai-categories.ts";
import { isUpstreamError } from "../errors.ts";
import type { MarketData, Patience } from "./ports.ts";

const IN_THE_BACKGROUND: Patience = { priority: "background", waitMs: 0 };

/**
 * Has CoinGecko's categories listed, so that a slug it does not know can be named, and the members of the narrower ones, by
 * which tokens can be told apart. A failure is tried again by itself.
 */
export async function followUp(market: MarketData): Promise<void> {
  for (const { id } of FILTER_CATEGORIES) market.glance.members(id);
  try {
    await market.categoryNames(IN_THE_BACKGROUND);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
  }
}
