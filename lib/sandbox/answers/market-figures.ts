/** The figures of a coin that both the market list and the coin's own answer show, in one currency. */
import { DAY_MS } from "../../domain/time.ts";
import type { Extremes } from "../market/extremes.ts";
import { dayExtremes } from "../market/extremes.ts";
import type { Quote } from "../market/snapshot.ts";
import { circulatingSupply, totalSupply } from "../market/supply.ts";
import { changePercent, priceBefore } from "./change.ts";
import type { Context } from "./context.ts";
import { type Currency, usdPer } from "./currency.ts";
import { type Precision, rounded, roundedAmount, roundedPrice } from "./rounding.ts";

/** Circulating, total and maximal supply as the vendor shows them: zero or null where it does not know. */
export function shownSupply({ coin, atMs }: Quote) {
  const { disclosure } = coin;
  return {
    circulating: !disclosure.marketCap
      ? 0
      : disclosure.circulating
        ? rounded(circulatingSupply(coin, atMs), 2)
        : null,
    total: disclosure.totalAndFdv ? rounded(totalSupply(coin), 2) : null,
    max: disclosure.totalAndFdv && coin.supply.max !== null ? rounded(totalSupply(coin), 2) : null,
  };
}

/** Cap a day before in USD; null when the price of then is not known. */
function capBefore(context: Context, quote: Quote): number | null {
  const before = priceBefore(context, quote, "24h", "usd");
  if (before === null) return null;
  return quote.capUsd === 0 ? 0 : before * circulatingSupply(quote.coin, quote.atMs - DAY_MS);
}

function extremeIn(context: Context, extreme: Extremes["high"], price: number, currency: Currency) {
  const then = extreme.priceUsd / usdPer(context.market, currency, extreme.atMs);
  return {
    price: roundedPrice(then),
    changePercentage: rounded((price / then - 1) * 100, 5),
    date: new Date(extreme.atMs).toISOString(),
  };
}

/** Prices, cap, volume, their changes over a day, and the extremes. Percentages are percent; unknown is null, an unknown cap zero. */
export function marketFigures(
  context: Context,
  quote: Quote,
  allTime: Extremes,
  currency: Currency,
  precision: Precision,
) {
  const { market } = context;
  const { coin, atMs, capUsd } = quote;
  const rate = usdPer(market, currency, atMs);
  const price = quote.priceUsd / rate;
  const before = priceBefore(context, quote, "24h", currency);
  const change24h = changePercent(context, quote, "24h", currency);
  const day = before === null ? null : dayExtremes(market, coin, atMs);
  const beforeCap = capBefore(context, quote);
  return {
    price: roundedPrice(price, precision),
    cap: roundedAmount(capUsd / rate),
    fdv: coin.disclosure.totalAndFdv ? roundedAmount((quote.priceUsd * totalSupply(coin)) / rate) : null,
    volume: roundedAmount(quote.volume24hUsd / rate),
    high24h: day === null ? null : roundedPrice(day.high.priceUsd / rate, precision),
    low24h: day === null ? null : roundedPrice(day.low.priceUsd / rate, precision),
    change24h: before === null ? null : price - before,
    changePercentage24h: change24h === null ? null : rounded(change24h, 5),
    capChange24h: beforeCap === null ? null : (capUsd - beforeCap) / rate,
    capChangePercentage24h:
      beforeCap === null ? null : beforeCap === 0 ? 0 : rounded((capUsd / beforeCap - 1) * 100, 5),
    allTimeHigh: extremeIn(context, allTime.high, price, currency),
    allTimeLow: extremeIn(context, allTime.low, price, currency),
  };
}
