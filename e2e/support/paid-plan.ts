/**
 * A plan whose calls never run short, so that a journey does not wait for the budget: its board is asked again every two
 * minutes. The key is invented.
 */
export const PAID_PLAN = { COINGECKO_PLAN: "analyst", COINGECKO_API_KEY: "CG-journey" } as const;
