/** The categories of the simulated market: data. Coins sit in several at once. */

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Its totals have never been computed, as happens with young ecosystems. */
  readonly totalsUnknown: boolean;
}

function category(id: string, name: string, about: string, totalsUnknown = false): Category {
  return { id, name, about, totalsUnknown };
}

export const AI = "artificial-intelligence";
export const STABLECOINS = "stablecoins";
export const PROOF_OF_WORK = "proof-of-work-pow";

export const CATEGORIES: readonly Category[] = [
  category(
    AI,
    "Artificial Intelligence (AI)",
    "Tokens of projects that build, serve or coordinate machine learning.",
  ),
  category("ai-agents", "AI Agents", "Tokens of software that acts on its own account."),
  category("ai-framework", "AI Framework", "Tokens of toolkits with which agents and models are built."),
  category("ai-applications", "AI Applications", "Tokens of products that people use directly."),
  category("ai-agent-launchpad", "AI Agent Launchpad", "Places where agents are issued as tokens."),
  category("ai-meme-coins", "AI Meme", "Jokes about machines, traded."),
  category("defai", "DeFAI", "Agents that trade, lend and manage positions."),
  category("depin", "DePIN", "Networks that pay for hardware: compute, storage, bandwidth."),
  category("bittensor-subnets", "Bittensor Subnets", "Tokens of single subnets of Bittensor."),
  category("robotics", "Robotics", "Machines in the physical world.", true),
  category(STABLECOINS, "Stablecoins", "Tokens that follow a currency."),
  category("layer-1", "Layer 1 (L1)", "Base chains that settle their own transactions."),
  category(PROOF_OF_WORK, "Proof of Work (PoW)", "Chains secured by computation."),
  category("rehypothecated-tokens", "Rehypothecated Tokens", ""),
];

/** The narrower AI categories and the share of AI tokens that belong to each. */
export const AI_SUBSETS: readonly { readonly id: string; readonly share: number }[] = [
  { id: "ai-agents", share: 0.36 },
  { id: "ai-framework", share: 0.12 },
  { id: "ai-applications", share: 0.28 },
  { id: "ai-agent-launchpad", share: 0.05 },
  { id: "ai-meme-coins", share: 0.1 },
  { id: "defai", share: 0.15 },
  { id: "depin", share: 0.16 },
  { id: "bittensor-subnets", share: 0.05 },
  { id: "robotics", share: 0.03 },
];
