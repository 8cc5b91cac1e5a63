/** CoinGecko's plans, from none to the largest. What each allows is in `lib/server/budget/plans.ts`. */
export const PLAN_NAMES = ["keyless", "demo", "basic", "analyst", "lite", "enterprise"] as const;

export type PlanName = (typeof PLAN_NAMES)[number];
