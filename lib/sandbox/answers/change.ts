/** Price changes over the windows that CoinGecko offers. */
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import type { Quote } from "../market/snapshot.ts";
import type { Context } from "./context.ts";
import { type Currency, usdPer } from "./currency.ts";

export const WINDOWS = ["1h", "24h", "7d", "14d", "30d", "60d", "200d", "1y"] as const;
export type ChangeWindow = (typeof WINDOWS)[number];

const WINDOW_MS: Record<ChangeWindow, number> = {
  "1h": HOUR_MS,
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "14d": 14 * DAY_MS,
  "30d": 30 * DAY_MS,
  "60d": 60 * DAY_MS,
  "200d": 200 * DAY_MS,
  "1y": 365 * DAY_MS,
};

function isMissing({ coin, atMs }: Quote, window: ChangeWindow): boolean {
  const { change24hMissing, stale } = coin.oddities;
  if (stale && (window === "1h" || window === "24h")) return true;
  if (change24hMissing && window === "24h") return true;
  return atMs - WINDOW_MS[window] < coin.listedAtMs;
}

/** The price one window before the quote, in the currency of that moment; null when it is not known. */
export function priceBefore(
  { market }: Context,
  quote: Quote,
  window: ChangeWindow,
  currency: Currency,
): number | null {
  if (isMissing(quote, window)) return null;
  const thenMs = quote.atMs - WINDOW_MS[window];
  return market.priceUsd(quote.coin, thenMs) / usdPer(market, currency, thenMs);
}

/** The change over the window in percent; null when it is not known. */
export function changePercent(
  context: Context,
  quote: Quote,
  window: ChangeWindow,
  currency: Currency,
): number | null {
  const before = priceBefore(context, quote, window, currency);
  if (before === null) return null;
  const now = quote.priceUsd / usdPer(context.market, currency, quote.atMs);
  return (now / before - 1) * 100;
}
