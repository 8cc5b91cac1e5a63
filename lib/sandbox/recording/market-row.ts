/** One row of /coins/markets: what was recorded, and null for the rest. */
import { PLACEHOLDER_IMAGE } from "../answers/image.ts";
import type { MarketsQuestion } from "../answers/markets-question.ts";
import { type Precision, rounded, roundedPrice } from "../answers/rounding.ts";
import { changePercent } from "./change.ts";
import type { RecordedQuote } from "./quote.ts";
import { sparkline } from "./sparkline.ts";

export function percentOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value, 5);
}

export function shownPrice({ last: { priceUsd } }: RecordedQuote, precision: Precision): number | null {
  return priceUsd === null ? null : roundedPrice(priceUsd, precision);
}

/** Supplies are recorded as of a coin's last observation; before it they are unknown. */
export function suppliesOf({ coin, last }: RecordedQuote) {
  const isLast = last === coin.observations.at(-1);
  return {
    circulating: isLast ? coin.circulatingSupply : null,
    total: isLast ? coin.totalSupply : null,
    max: isLast ? coin.maxSupply : null,
  };
}

export function marketRow(quote: RecordedQuote, { precision, withSparkline, windows }: MarketsQuestion) {
  const { coin, last } = quote;
  const supplies = suppliesOf(quote);
  return {
    id: coin.id,
    symbol: coin.symbol,
    name: coin.name,
    image: PLACEHOLDER_IMAGE,
    current_price: shownPrice(quote, precision),
    market_cap: quote.capUsd,
    market_cap_rank: null,
    fully_diluted_valuation: null,
    total_volume: quote.volume24hUsd,
    high_24h: null,
    low_24h: null,
    price_change_24h: null,
    price_change_percentage_24h: percentOrNull(changePercent(quote, "24h", "priceUsd")),
    market_cap_change_24h: null,
    market_cap_change_percentage_24h: percentOrNull(changePercent(quote, "24h", "marketCapUsd")),
    circulating_supply: supplies.circulating,
    total_supply: supplies.total,
    max_supply: supplies.max,
    ath: null,
    ath_change_percentage: null,
    ath_date: null,
    atl: null,
    atl_change_percentage: null,
    atl_date: null,
    roi: null,
    last_updated: new Date(last.atMs).toISOString(),
    ...(withSparkline && { sparkline_in_7d: { price: sparkline(quote) } }),
    ...Object.fromEntries(
      windows.map((window) => [
        `price_change_percentage_${window}_in_currency`,
        changePercent(quote, window, "priceUsd"),
      ]),
    ),
  };
}
