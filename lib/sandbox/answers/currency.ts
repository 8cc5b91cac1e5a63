/** The currencies in which the sandbox quotes: US dollars, and bitcoin and ether at their simulated prices. */
import type { Market } from "../market/market.ts";

export const CURRENCIES = ["usd", "btc", "eth"] as const;
export type Currency = (typeof CURRENCIES)[number];

const COIN_OF = { btc: "bitcoin", eth: "ethereum" } as const;

export function parseCurrency(text: string): Currency | null {
  return CURRENCIES.find((currency) => currency === text.toLowerCase()) ?? null;
}

/** USD per unit of the currency at a moment. */
export function usdPer(market: Market, currency: Currency, atMs: number): number {
  if (currency === "usd") return 1;
  const coin = market.catalogue.find(COIN_OF[currency], atMs) ?? market.catalogue.bitcoin;
  return market.priceUsd(coin, atMs);
}
