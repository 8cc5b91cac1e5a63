/** Price changes over the windows that CoinGecko offers. */
import type { Quote } from "../market/snapshot.ts";
import { type ChangeWindow, WINDOW_MS } from "./change-window.ts";
import type { Context } from "./context.ts";
import { type Currency, usdPer } from "./currency.ts";

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
