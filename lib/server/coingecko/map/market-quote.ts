import { parseCoinId } from "../../../domain/ids.ts";
import type { MarketQuote } from "../../../domain/market-quote.ts";
import type { CoinsMarketsRow } from "../wire/coins-markets.ts";
import { nameText, symbolText } from "./label.ts";
import { pictureUrl } from "./link.ts";
import { isoMs } from "./moment.ts";
import { changeFromPercent, positive, rank, zeroOrMore } from "./number.ts";

/** A row of `/coins/markets` asked in USD; null when its id is none. A rank means nothing without a cap. */
export function toMarketQuote(row: CoinsMarketsRow): MarketQuote | null {
  const id = parseCoinId(row.id);
  if (id === null) return null;
  const marketCapUsd = positive(row.market_cap);
  return {
    id,
    symbol: symbolText(row.symbol),
    name: nameText(row.name, row.symbol, id),
    imageUrl: pictureUrl(row.image),
    priceUsd: positive(row.current_price),
    marketCapUsd,
    marketCapRank: marketCapUsd === null ? null : rank(row.market_cap_rank),
    fullyDilutedValuationUsd: positive(row.fully_diluted_valuation),
    volume24hUsd: zeroOrMore(row.total_volume),
    change1h: changeFromPercent(row.price_change_percentage_1h_in_currency),
    change24h: changeFromPercent(
      row.price_change_percentage_24h_in_currency ?? row.price_change_percentage_24h,
    ),
    change7d: changeFromPercent(row.price_change_percentage_7d_in_currency),
    change30d: changeFromPercent(row.price_change_percentage_30d_in_currency),
    circulatingSupply: positive(row.circulating_supply),
    totalSupply: positive(row.total_supply),
    maxSupply: positive(row.max_supply),
    sparkline7d: row.sparkline_in_7d?.price?.map(positive) ?? [],
    allTimeHighAtMs: isoMs(row.ath_date),
    allTimeLowAtMs: isoMs(row.atl_date),
    lastUpdatedMs: isoMs(row.last_updated),
  };
}
