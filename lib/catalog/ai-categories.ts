/** CoinGecko's categories of AI tokens. The names are for hints: whether a category still exists is asked from CoinGecko. */
import type { CategoryName } from "../domain/category.ts";
import { type CategoryId, categoryId } from "../domain/ids.ts";

/** The categories that the board follows unless configured otherwise. */
export const DEFAULT_AI_CATEGORIES: readonly CategoryId[] = [categoryId("artificial-intelligence")];

/** Categories that are about AI, or next to it, for suggesting one in place of a misspelt one. */
export const KNOWN_AI_CATEGORIES: readonly CategoryName[] = [
  { id: categoryId("artificial-intelligence"), name: "Artificial Intelligence (AI)" },
  { id: categoryId("ai-agents"), name: "AI Agents" },
  { id: categoryId("ai-applications"), name: "AI Applications" },
  { id: categoryId("ai-framework"), name: "AI Framework" },
  { id: categoryId("ai-agent-launchpad"), name: "AI Agent Launchpad" },
  { id: categoryId("ai-meme-coins"), name: "AI Meme" },
  { id: categoryId("defai"), name: "DeFAI" },
  { id: categoryId("bittensor-subnets"), name: "Bittensor Subnets" },
  { id: categoryId("depin"), name: "DePIN" },
  { id: categoryId("robotics"), name: "Robotics" },
];
