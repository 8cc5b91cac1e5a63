/** What each of CoinGecko's plans allows. */
import type { Plan } from "./port.ts";

/**
 * Calls per minute and credits per month by plan, as CoinGecko publishes them. Keyless has no published figure (people
 * report 5 to 30 a minute and a 429 on the fourth rapid call): one call per 12 s, three at once. Enterprise is agreed on
 * case by case; it starts from Lite.
 */
export const PLANS: Readonly<Record<Plan["name"], Plan>> = {
  keyless: { name: "keyless", perMinute: 5, burst: 3, perMonth: null },
  demo: { name: "demo", perMinute: 100, burst: 10, perMonth: 10_000 },
  basic: { name: "basic", perMinute: 250, burst: 20, perMonth: 100_000 },
  analyst: { name: "analyst", perMinute: 500, burst: 40, perMonth: 500_000 },
  lite: { name: "lite", perMinute: 500, burst: 40, perMonth: 2_000_000 },
  enterprise: { name: "enterprise", perMinute: 500, burst: 40, perMonth: 2_000_000 },
};

/**
 * Calls per minute at which the bucket refills. A key's limit is hard, and a full bucket adds its burst to the worst
 * minute, so refill and burst share the limit. The keyless pace is our own caution and needs no further allowance.
 */
export function refillPerMinute(plan: Plan): number {
  return plan.name === "keyless" ? plan.perMinute : Math.max(1, plan.perMinute - plan.burst);
}
