import type { CategoryId, CoinId } from "../../../domain/ids.ts";
import type { MarketQuote, Rows } from "../../../domain/market-quote.ts";
import { toMarketQuote } from "../map/market-quote.ts";
import type { UpstreamRequest } from "../port.ts";
import { readRows } from "../read-leniently.ts";
import { CoinsMarketsRow } from "../wire/coins-markets.ts";
import { pathWithQuery } from "./path.ts";

/** What CoinGecko gives in one answer at most. */
export const MAX_ROWS = 250;

/**
 * Which coins: by id, or a page (from 1, of 250 rows) of a category, or of the whole market where none is named. CoinGecko
 * ignores ids beside a category.
 */
export type MarketsSelection =
  | { readonly ids: readonly CoinId[] }
  | {
      readonly category?: CategoryId;
      readonly order: "market_cap_desc" | "market_cap_asc" | "volume_desc" | "volume_asc";
      readonly page: number;
    };

function selectionParameters(selection: MarketsSelection): Readonly<Record<string, string | number>> {
  if ("order" in selection) {
    const { category, order, page } = selection;
    return { ...(category !== undefined && { category }), order, page };
  }
  const ids = [...new Set(selection.ids)];
  if (ids.length === 0 || ids.length > MAX_ROWS) {
    throw new RangeError(`between 1 and ${MAX_ROWS} ids can be asked for at once, not ${ids.length}`);
  }
  return { ids: ids.join(",") };
}

/**
 * Quotes in USD with changes over 1 h, 24 h, 7 d and 30 d. Ids are asked in the given order, each once; another order is
 * another resource, so callers keep one order for one set. Ids that do not exist are missing from the answer. Throws a
 * `RangeError` without ids or with more than 250.
 */
export function marketsRequest(
  selection: MarketsSelection,
  options: { readonly sparkline: boolean },
): UpstreamRequest<Rows<MarketQuote>> {
  return {
    endpoint: "/coins/markets",
    path: pathWithQuery("/coins/markets", {
      ...selectionParameters(selection),
      locale: "en",
      per_page: MAX_ROWS,
      precision: "full",
      price_change_percentage: "1h,24h,7d,30d",
      sparkline: options.sparkline,
      vs_currency: "usd",
    }),
    decode: (body) =>
      readRows({ schema: CoinsMarketsRow, toValue: toMarketQuote, keyOf: (quote) => quote.id }, body),
  };
}
