/** One row of /coins/markets. */
import type { Extremes } from "../market/extremes.ts";
import type { Quote } from "../market/snapshot.ts";
import { changePercent } from "./change.ts";
import type { Context } from "./context.ts";
import { PLACEHOLDER_IMAGE } from "./image.ts";
import { marketFigures, shownSupply } from "./market-figures.ts";
import type { MarketsQuestion } from "./markets-question.ts";
import { sparkline } from "./sparkline.ts";

export interface RowOptions extends MarketsQuestion {
  readonly withRehypothecated: boolean;
}

export function marketRow(context: Context, quote: Quote, allTime: Extremes, options: RowOptions) {
  const { coin } = quote;
  const { currency, precision } = options;
  const figures = marketFigures(context, quote, allTime, currency, precision);
  const supply = shownSupply(quote);
  return {
    id: coin.id,
    symbol: coin.symbol,
    name: coin.name,
    image: PLACEHOLDER_IMAGE,
    current_price: figures.price,
    market_cap: figures.cap,
    market_cap_rank: quote.rank,
    fully_diluted_valuation: figures.fdv,
    total_volume: figures.volume,
    high_24h: figures.high24h,
    low_24h: figures.low24h,
    price_change_24h: figures.change24h,
    price_change_percentage_24h: figures.changePercentage24h,
    market_cap_change_24h: figures.capChange24h,
    market_cap_change_percentage_24h: figures.capChangePercentage24h,
    circulating_supply: supply.circulating,
    total_supply: supply.total,
    max_supply: supply.max,
    ath: figures.allTimeHigh.price,
    ath_change_percentage: figures.allTimeHigh.changePercentage,
    ath_date: figures.allTimeHigh.date,
    atl: figures.allTimeLow.price,
    atl_change_percentage: figures.allTimeLow.changePercentage,
    atl_date: figures.allTimeLow.date,
    roi: null,
    last_updated: new Date(quote.lastUpdatedMs).toISOString(),
    ...(options.withRehypothecated && { market_cap_rank_with_rehypothecated: quote.rankWithRehypothecated }),
    ...(options.withSparkline && { sparkline_in_7d: { price: sparkline(context, quote, currency) } }),
    ...Object.fromEntries(
      options.windows.map((window) => [
        `price_change_percentage_${window}_in_currency`,
        changePercent(context, quote, window, currency),
      ]),
    ),
  };
}
