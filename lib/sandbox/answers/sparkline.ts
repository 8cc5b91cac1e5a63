/** The week's outline: hourly prices without times. */
import { HOUR_MS } from "../../domain/time.ts";
import type { Quote } from "../market/snapshot.ts";
import type { Context } from "./context.ts";
import { type Currency, usdPer } from "./currency.ts";

const HOURS = 168;
const SHORT_HOURS = 31;

/** Oldest first; shorter for young coins and for some others, empty for a few. */
export function sparkline({ market }: Context, { coin, atMs }: Quote, currency: Currency): readonly number[] {
  if (coin.oddities.sparkline === "empty") return [];
  const wanted = coin.oddities.sparkline === "short" ? SHORT_HOURS : HOURS;
  const lastHourMs = Math.floor(atMs / HOUR_MS) * HOUR_MS;
  const available = Math.floor((lastHourMs - coin.listedAtMs) / HOUR_MS) + 1;
  const count = Math.max(0, Math.min(wanted, available));
  return Array.from({ length: count }, (_, i) => {
    const hourMs = lastHourMs - (count - 1 - i) * HOUR_MS;
    return market.priceUsd(coin, hourMs) / usdPer(market, currency, hourMs);
  });
}
