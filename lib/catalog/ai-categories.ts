/** CoinGecko's categories of AI tokens. Whether a category still exists is asked from CoinGecko. */
import { type CategoryId, categoryId } from "../domain/ids.ts";

/** The categories that the board follows unless configured otherwise. */
export const DEFAULT_AI_CATEGORIES: readonly CategoryId[] = [categoryId("artificial-intelligence")];

export interface FilterCategory {
  readonly id: CategoryId;
  readonly name: string;
}

/** The narrower categories by which the board's tokens can be told apart, largest first. */
export const FILTER_CATEGORIES: readonly FilterCategory[] = [
  { id: categoryId("ai-agents"), name: "AI agents" },
  { id: categoryId("ai-applications"), name: "AI applications" },
  { id: categoryId("defai"), name: "DeFAI" },
  { id: categoryId("depin"), name: "DePIN" },
  { id: categoryId("ai-framework"), name: "AI frameworks" },
  { id: categoryId("ai-meme-coins"), name: "AI memes" },
  { id: categoryId("bittensor-subnets"), name: "Bittensor subnets" },
  { id: categoryId("ai-agent-launchpad"), name: "Agent launchpads" },
];
