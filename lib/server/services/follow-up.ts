/** What makes a board complete but need not be there first: asked in the background, once the board itself has been answered. */
import { isUpstreamError } from "../errors.ts";
import { STABLECOINS } from "./get-universe.ts";
import type { MarketData, Patience } from "./ports.ts";

const IN_THE_BACKGROUND: Patience = { priority: "background", waitMs: 0 };

/** Starts what is missing or old. A failure is seen on the status page and tried again by itself; only bugs reject. */
export async function followUp(market: MarketData): Promise<void> {
  const asked = await Promise.allSettled([
    market.members(STABLECOINS, IN_THE_BACKGROUND),
    market.categoryNames(IN_THE_BACKGROUND),
  ]);
  for (const result of asked) {
    if (result.status === "rejected" && !isUpstreamError(result.reason)) throw result.reason;
  }
}
