/** /search/trending: what people look for, renewed every ten minutes. Amounts are display texts here, as the vendor writes them. */
import { ATTENTION_SLOT_MS, attention } from "../market/attention.ts";
import { CATEGORIES } from "../market/categories.ts";
import { categoryTotals } from "../market/category-totals.ts";
import type { Quote } from "../market/snapshot.ts";
import { keyOf } from "../noise/hash.ts";
import { changePercent } from "./change.ts";
import type { AnswerTo, Context } from "./context.ts";
import { CURRENCIES, usdPer } from "./currency.ts";
import { PLACEHOLDER_IMAGES } from "./image.ts";
import { isTrue } from "./query.ts";
import { ok, planTooLow } from "./reply.ts";
import { TRENDING_NFTS, trendingNft } from "./trending-nfts.ts";

const TRENDING_COINS = 15;
const TRENDING_CATEGORIES = 6;

function dollars(amount: number): string {
  return `$${Math.round(amount).toLocaleString("en-US")}`;
}

/** A number in full, never with an exponent. */
function decimal(value: number): string {
  return value >= 1 ? String(value) : value.toFixed(20).replace(/0+$/, "");
}

function trendingCoin(context: Context, quote: Quote, score: number) {
  const { coin, priceUsd, capUsd, volume24hUsd, atMs } = quote;
  const bitcoinUsd = usdPer(context.market, "btc", atMs);
  const changes = CURRENCIES.map(
    (currency) => [currency, changePercent(context, quote, "24h", currency)] as const,
  );
  return {
    item: {
      id: coin.id,
      coin_id: coin.number,
      name: coin.name,
      symbol: coin.symbol.toUpperCase(),
      market_cap_rank: quote.rank,
      thumb: PLACEHOLDER_IMAGES.thumb,
      small: PLACEHOLDER_IMAGES.small,
      large: PLACEHOLDER_IMAGES.large,
      slug: coin.id,
      price_btc: priceUsd / bitcoinUsd,
      score,
      data: {
        price: priceUsd,
        price_btc: decimal(priceUsd / bitcoinUsd),
        price_change_percentage_24h: Object.fromEntries(changes.filter(([, change]) => change !== null)),
        market_cap: dollars(capUsd),
        market_cap_btc: decimal(capUsd / bitcoinUsd),
        total_volume: dollars(volume24hUsd),
        total_volume_btc: decimal(volume24hUsd / bitcoinUsd),
        sparkline: `https://sparklines.example/coins/${coin.number}/sparkline.svg`,
        content: null,
      },
    },
  };
}

function trendingCategories({ market, quotes, nowMs }: Context) {
  const bitcoinUsd = usdPer(market, "btc", nowMs);
  return CATEGORIES.filter(({ totalsUnknown }) => !totalsUnknown)
    .map((category) => ({ category, totals: categoryTotals(market, quotes, category) }))
    .toSorted((a, b) => Math.abs(b.totals.capChange24h ?? 0) - Math.abs(a.totals.capChange24h ?? 0))
    .slice(0, TRENDING_CATEGORIES)
    .map(({ category, totals }, i) => ({
      id: 700 + i,
      name: category.name,
      market_cap_1h_change: (totals.capChange1h ?? 0) * 100,
      slug: category.id,
      coins_count: String(totals.members.length),
      top_3_coins_images: totals.members.slice(0, 3).map(() => PLACEHOLDER_IMAGES.small),
      data: {
        market_cap: totals.capUsd,
        market_cap_btc: totals.capUsd / bitcoinUsd,
        total_volume: totals.volume24hUsd,
        total_volume_btc: totals.volume24hUsd / bitcoinUsd,
        market_cap_change_percentage_24h: { usd: (totals.capChange24h ?? 0) * 100 },
        sparkline: `https://sparklines.example/categories/${700 + i}/sparkline.svg`,
      },
    }));
}

export const answerTrending: AnswerTo = (context, query) => {
  const { market, quotes, nowMs } = context;
  if (isTrue(query, "show_max")) return planTooLow(nowMs, "show_max");
  const slotMs = Math.floor(nowMs / ATTENTION_SLOT_MS) * ATTENTION_SLOT_MS;
  const top = quotes
    .filter(({ coin }) => coin.kind !== "stablecoin" && !coin.oddities.stale && coin.listedAtMs < slotMs)
    .map((quote) => ({ quote, score: attention(market, quote.coin, slotMs) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, TRENDING_COINS);
  const nftKey = keyOf(market.seed, "nfts");
  return ok({
    coins: top.map(({ quote }, place) => trendingCoin(context, quote, place)),
    nfts: Array.from({ length: TRENDING_NFTS }, (_, n) => trendingNft(nftKey, n)),
    categories: trendingCategories(context),
  });
};
