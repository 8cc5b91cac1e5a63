/** /coins/categories: totals of every category. */
import { MINUTE_MS } from "../../domain/time.ts";
import { CATEGORIES } from "../market/categories.ts";
import { categoryTotals } from "../market/category-totals.ts";
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

type Row = ReturnType<typeof categoryRows>[number];

function byNumber(key: "market_cap" | "market_cap_change_24h"): (a: Row, b: Row) => number {
  return (a, b) => (b[key] ?? -Infinity) - (a[key] ?? -Infinity);
}

function byName(a: Row, b: Row): number {
  return a.name < b.name ? -1 : 1;
}

const ORDERS: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  market_cap_desc: byNumber("market_cap"),
  market_cap_asc: (a, b) => byNumber("market_cap")(b, a),
  market_cap_change_24h_desc: byNumber("market_cap_change_24h"),
  market_cap_change_24h_asc: (a, b) => byNumber("market_cap_change_24h")(b, a),
  name_asc: byName,
  name_desc: (a, b) => byName(b, a),
};

export const answerCategories: AnswerTo = (context, query) =>
  ok(categoryRows(context).toSorted(ORDERS[query.get("order") ?? ""] ?? byNumber("market_cap")));
