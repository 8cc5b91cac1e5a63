/** /coins/{id}: who a coin is, and its market data. */

import { utcDay } from "../../domain/time.ts";
import { CATEGORIES, PROOF_OF_WORK } from "../market/categories.ts";
import type { Coin } from "../market/coin.ts";
import { descriptionOf } from "../market/description.ts";
import { keyOf, uniform } from "../noise/hash.ts";
import { coinLinks } from "./coin-links.ts";
import { coinMarketData } from "./coin-market-data.ts";
import type { AnswerAboutCoin } from "./context.ts";
import { PLACEHOLDER_IMAGES } from "./image.ts";
import { isTrue } from "./query.ts";
import { ok } from "./reply.ts";
import { rounded } from "./rounding.ts";
import { TICKERS_PER_PAGE, tickersOf } from "./tickers.ts";

const DECIMALS = 18;
const MINED_BLOCK_MINUTES = 10;
/** Coins of their own chain have one platform without a name. */
const OWN_CHAIN = { "": "" };

function detailPlatforms(coin: Coin) {
  const platforms = Object.entries(coin.platforms);
  if (platforms.length === 0) return { "": { decimal_place: null, contract_address: "" } };
  return Object.fromEntries(
    platforms.map(([platform, address]) => [
      platform,
      { decimal_place: DECIMALS, contract_address: address },
    ]),
  );
}

function categoriesOf(coin: Coin) {
  return CATEGORIES.filter(({ id }) => coin.categories.includes(id)).map(({ id, name }) => ({ id, name }));
}

export const answerCoin: AnswerAboutCoin = (context, query, quote) => {
  const { coin } = quote;
  const { seed } = context.market;
  const key = keyOf(keyOf(seed, coin.id), "profile");
  const isWanted = (part: string): boolean => query.get(part) !== "false";
  const votesUp = uniform(key, 1) < 0.2 ? null : rounded(40 + 60 * uniform(key, 2), 2);
  const platforms = Object.keys(coin.platforms).length === 0 ? OWN_CHAIN : coin.platforms;
  const categories = categoriesOf(coin);
  const isMined = coin.categories.includes(PROOF_OF_WORK);
  const hasGenesis = uniform(key, 4) < 0.3;
  return ok({
    id: coin.id,
    symbol: coin.symbol,
    name: coin.name,
    web_slug: coin.id,
    asset_platform_id: Object.keys(coin.platforms)[0] ?? null,
    platforms,
    detail_platforms: detailPlatforms(coin),
    block_time_in_minutes: isMined ? MINED_BLOCK_MINUTES : 0,
    hashing_algorithm: isMined ? "SHA-256" : null,
    categories: categories.map(({ name }) => name),
    ...(isTrue(query, "include_categories_details") && { categories_details: categories }),
    preview_listing: false,
    public_notice: coin.oddities.notice,
    additional_notices: [],
    has_supply_breakdown: false,
    ...(isWanted("localization") && { localization: { en: coin.name } }),
    description: { en: descriptionOf(seed, coin) },
    links: coinLinks(coin),
    image: PLACEHOLDER_IMAGES,
    country_origin: "",
    genesis_date: hasGenesis ? utcDay(coin.listedAtMs) : null,
    sentiment_votes_up_percentage: votesUp,
    sentiment_votes_down_percentage: votesUp === null ? null : rounded(100 - votesUp, 2),
    watchlist_portfolio_users: Math.round(10 ** (2 + 3 * uniform(key, 3))),
    market_cap_rank: quote.rank,
    market_cap_rank_with_rehypothecated: quote.rankWithRehypothecated,
    ...(isWanted("market_data") && {
      market_data: coinMarketData(context, quote, isTrue(query, "sparkline")),
    }),
    status_updates: [],
    last_updated: new Date(quote.lastUpdatedMs).toISOString(),
    ...(isWanted("tickers") && {
      tickers: tickersOf(context, quote, {
        withDepth: false,
        withLogo: false,
        poolPairBySymbol: query.get("dex_pair_format") === "symbol",
      }).slice(0, TICKERS_PER_PAGE),
    }),
  });
};
