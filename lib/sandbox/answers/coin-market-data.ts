/** The `market_data` part of /coins/{id}: most figures as a map from currency to value. */
import type { Quote } from "../market/snapshot.ts";
import { changePercent } from "./change.ts";
import type { ChangeWindow } from "./change-window.ts";
import type { Context } from "./context.ts";
import { CURRENCIES, type Currency } from "./currency.ts";
import { marketFigures, shownSupply } from "./market-figures.ts";
import { rounded } from "./rounding.ts";
import { sparkline } from "./sparkline.ts";

/** Values by currency; unknown ones are left out, so that the map of an unknown figure is empty. */
function byCurrency<T>(valueIn: (currency: Currency) => T | null): Record<string, T> {
  return Object.fromEntries(
    CURRENCIES.map((currency) => [currency, valueIn(currency)] as const).filter(
      (entry): entry is readonly [Currency, T & {}] => entry[1] !== null,
    ),
  );
}

export function coinMarketData(context: Context, quote: Quote, withSparkline: boolean) {
  const allTime = context.allTime(quote);
  const figuresIn = {
    usd: marketFigures(context, quote, allTime, "usd", null),
    btc: marketFigures(context, quote, allTime, "btc", null),
    eth: marketFigures(context, quote, allTime, "eth", null),
  };
  const supply = shownSupply(quote);
  const usd = figuresIn.usd;
  const changeIn = (window: ChangeWindow) =>
    byCurrency((currency) => {
      const change = changePercent(context, quote, window, currency);
      return change === null ? null : rounded(change, 5);
    });
  const changeUsd = (window: ChangeWindow): number | null => {
    const change = changePercent(context, quote, window, "usd");
    return change === null ? null : rounded(change, 5);
  };
  return {
    current_price: byCurrency((currency) => figuresIn[currency].price),
    total_value_locked: null,
    mcap_to_tvl_ratio: null,
    fdv_to_tvl_ratio: null,
    roi: null,
    ath: byCurrency((currency) => figuresIn[currency].allTimeHigh.price),
    ath_change_percentage: byCurrency((currency) => figuresIn[currency].allTimeHigh.changePercentage),
    ath_date: byCurrency((currency) => figuresIn[currency].allTimeHigh.date),
    atl: byCurrency((currency) => figuresIn[currency].allTimeLow.price),
    atl_change_percentage: byCurrency((currency) => figuresIn[currency].allTimeLow.changePercentage),
    atl_date: byCurrency((currency) => figuresIn[currency].allTimeLow.date),
    market_cap: byCurrency((currency) => figuresIn[currency].cap),
    market_cap_rank: quote.rank,
    market_cap_rank_with_rehypothecated: quote.rankWithRehypothecated,
    fully_diluted_valuation: byCurrency((currency) => figuresIn[currency].fdv),
    market_cap_fdv_ratio: usd.fdv === null || usd.fdv === 0 ? null : rounded(usd.cap / usd.fdv, 2),
    total_volume: byCurrency((currency) => figuresIn[currency].volume),
    high_24h: byCurrency((currency) => figuresIn[currency].high24h),
    low_24h: byCurrency((currency) => figuresIn[currency].low24h),
    price_change_24h: usd.change24h,
    price_change_percentage_24h: usd.changePercentage24h,
    price_change_percentage_7d: changeUsd("7d"),
    price_change_percentage_14d: changeUsd("14d"),
    price_change_percentage_30d: changeUsd("30d"),
    price_change_percentage_60d: changeUsd("60d"),
    price_change_percentage_200d: changeUsd("200d"),
    price_change_percentage_1y: changeUsd("1y"),
    market_cap_change_24h: usd.capChange24h,
    market_cap_change_percentage_24h: usd.capChangePercentage24h,
    price_change_24h_in_currency: byCurrency((currency) => figuresIn[currency].change24h),
    price_change_percentage_1h_in_currency: changeIn("1h"),
    price_change_percentage_24h_in_currency: changeIn("24h"),
    price_change_percentage_7d_in_currency: changeIn("7d"),
    price_change_percentage_14d_in_currency: changeIn("14d"),
    price_change_percentage_30d_in_currency: changeIn("30d"),
    price_change_percentage_60d_in_currency: changeIn("60d"),
    price_change_percentage_200d_in_currency: changeIn("200d"),
    price_change_percentage_1y_in_currency: changeIn("1y"),
    market_cap_change_24h_in_currency: byCurrency((currency) => figuresIn[currency].capChange24h),
    market_cap_change_percentage_24h_in_currency: byCurrency(
      (currency) => figuresIn[currency].capChangePercentage24h,
    ),
    total_supply: supply.total,
    max_supply: supply.max,
    max_supply_infinite: supply.max === null,
    circulating_supply: supply.circulating,
    outstanding_supply: null,
    outstanding_token_value_usd: null,
    ...(withSparkline && { sparkline_7d: { price: sparkline(context, quote, "usd") } }),
    last_updated: new Date(quote.lastUpdatedMs).toISOString(),
  };
}
