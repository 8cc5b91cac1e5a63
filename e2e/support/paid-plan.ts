/**
 * A plan whose calls never run short, so that a journey does not wait for the budget: its board is asked again every two
 * minutes. The key is invented.
 */
export const PAID_PLAN = { COINGECKO_PLAN: "analyst", COINGECKO_API_KEY: "CG-journey" } as const;

/** A product with such a plan at an API of the journey's own. It does not look for CoinGecko first: on a busy machine it might not wait long enough to find it. */
export function paidPlanAt(apiUrl: string) {
  return { ...PAID_PLAN, UPSTREAM: "live", COINGECKO_BASE_URL: apiUrl } as const;
}
