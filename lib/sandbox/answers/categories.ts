/** /coins/categories: totals of every category. */
import { MINUTE_MS } from "../../domain/time.ts";
import { CATEGORIES } from "../market/categories.ts";
import { categoryTotals } from "../market/category-totals.ts";
import { inOrder } from "./category-orders.ts";
import type { AnswerTo, Context } from "./context.ts";
import { PLACEHOLDER_IMAGES } from "./image.ts";
import { ok } from "./reply.ts";

const REFRESH_MS = 5 * MINUTE_MS;

function categoryRows({ market, quotes, nowMs }: Context) {
  const updatedAt = new Date(Math.floor(nowMs / REFRESH_MS) * REFRESH_MS).toISOString();
  return CATEGORIES.map((category) => {
    const { capUsd, capChange24h, volume24hUsd, members } = categoryTotals(market, quotes, category);
    const isUnknown = category.totalsUnknown;
    const top = members.slice(0, 3).map(({ coin }) => coin.id);
    return {
      id: category.id,
      name: category.name,
      market_cap: isUnknown ? null : capUsd,
      market_cap_change_24h: isUnknown || capChange24h === null ? null : capChange24h * 100,
      content: category.about,
      top_3_coins_id: top,
      top_3_coins: top.map(() => PLACEHOLDER_IMAGES.small),
      volume_24h: isUnknown ? null : volume24hUsd,
      updated_at: updatedAt,
    };
  });
}

export const answerCategories: AnswerTo = (context, query) => ok(inOrder(categoryRows(context), query));
