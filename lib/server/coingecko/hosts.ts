/** CoinGecko's own hosts, and how each wants its key. */

import type { PlanName } from "../../domain/plan.ts";

export type KeyHeader = "x-cg-demo-api-key" | "x-cg-pro-api-key";

const PUBLIC_BASE_URL = "https://api.coingecko.com/api/v3";
const PAID_BASE_URL = "https://pro-api.coingecko.com/api/v3";

/** The address of the API for a plan: keyless and Demo callers share the public host. */
export function baseUrlOf(plan: PlanName): string {
  return plan === "keyless" || plan === "demo" ? PUBLIC_BASE_URL : PAID_BASE_URL;
}

/** The header that carries a plan's key; null where there is no key. */
export function keyHeaderOf(plan: PlanName): KeyHeader | null {
  if (plan === "keyless") return null;
  return plan === "demo" ? "x-cg-demo-api-key" : "x-cg-pro-api-key";
}

/** True for an address of CoinGecko's own API over https. Anything else is a stand-in and never shown as live. */
export function isCoinGeckoHost(baseUrl: string): boolean {
  const origin = URL.parse(baseUrl)?.origin;
  return [PUBLIC_BASE_URL, PAID_BASE_URL].some((own) => new URL(own).origin === origin);
}
