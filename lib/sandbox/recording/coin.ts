/** /coins/{id}: who a coin is, as far as the recording says so. */
import { WINDOWS } from "../answers/change-window.ts";
import { PLACEHOLDER_IMAGES } from "../answers/image.ts";
import { isTrue } from "../answers/query.ts";
import { ok, type Reply } from "../answers/reply.ts";
import { TICKERS_PER_PAGE } from "../answers/tickers.ts";
import { categoryName } from "./categories.ts";
import { changePercent } from "./change.ts";
import { percentOrNull, shownPrice, suppliesOf } from "./market-row.ts";
import type { RecordedMoment, RecordedQuote } from "./quote.ts";
import { sparkline } from "./sparkline.ts";
import { tickersAt } from "./tickers.ts";

const NO_LINKS = {
  homepage: [],
  whitepaper: "",
  blockchain_site: [],
  official_forum_url: [],
  chat_url: [],
  announcement_url: [],
  snapshot_url: null,
  twitter_screen_name: "",
  facebook_username: "",
  bitcointalk_thread_identifier: null,
  telegram_channel_identifier: "",
  subreddit_url: null,
  repos_url: { github: [], bitbucket: [] },
};

/** A figure by currency: the one that it was recorded in, or none. */
function inUsd(value: number | null): { readonly usd?: number } {
  return value === null ? {} : { usd: value };
}

function marketData(quote: RecordedQuote, withSparkline: boolean) {
  const supplies = suppliesOf(quote);
  const changes = WINDOWS.flatMap((window): readonly (readonly [string, unknown])[] => {
    const change = percentOrNull(changePercent(quote, window, "priceUsd"));
    return [
      [`price_change_percentage_${window}`, change],
      [`price_change_percentage_${window}_in_currency`, inUsd(change)],
    ];
  });
  return {
    current_price: inUsd(shownPrice(quote, null)),
    market_cap: inUsd(quote.capUsd),
    market_cap_rank: null,
    fully_diluted_valuation: {},
    total_volume: inUsd(quote.volume24hUsd),
    high_24h: {},
    low_24h: {},
    ...Object.fromEntries<unknown>(changes),
    market_cap_change_percentage_24h: percentOrNull(changePercent(quote, "24h", "marketCapUsd")),
    circulating_supply: supplies.circulating,
    total_supply: supplies.total,
    max_supply: supplies.max,
    ...(withSparkline && { sparkline_7d: { price: sparkline(quote) } }),
    last_updated: new Date(quote.last.atMs).toISOString(),
  };
}

/** The description says how the coin was recorded: nothing else about it was. */
export function answerCoin(_: RecordedMoment, query: URLSearchParams, quote: RecordedQuote): Reply {
  const { coin } = quote;
  const isWanted = (part: string): boolean => query.get(part) !== "false";
  return ok({
    id: coin.id,
    symbol: coin.symbol,
    name: coin.name,
    web_slug: coin.id,
    asset_platform_id: null,
    platforms: {},
    detail_platforms: {},
    categories: coin.categories.map(categoryName),
    ...(isTrue(query, "include_categories_details") && {
      categories_details: coin.categories.map((id) => ({ id, name: categoryName(id) })),
    }),
    preview_listing: false,
    public_notice: null,
    additional_notices: [],
    ...(isWanted("localization") && { localization: { en: coin.name } }),
    description: { en: coin.notes.join("\r\n") },
    links: NO_LINKS,
    image: PLACEHOLDER_IMAGES,
    country_origin: "",
    genesis_date: null,
    sentiment_votes_up_percentage: null,
    sentiment_votes_down_percentage: null,
    watchlist_portfolio_users: null,
    market_cap_rank: null,
    ...(isWanted("market_data") && { market_data: marketData(quote, isTrue(query, "sparkline")) }),
    status_updates: [],
    last_updated: new Date(quote.last.atMs).toISOString(),
    ...(isWanted("tickers") && { tickers: tickersAt(quote).slice(0, TICKERS_PER_PAGE) }),
  });
}
