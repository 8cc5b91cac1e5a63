/** The categories of a recording: those that its coins name. */
import { inOrder } from "../answers/category-orders.ts";
import { PLACEHOLDER_IMAGES } from "../answers/image.ts";
import { ok, type Reply } from "../answers/reply.ts";
import { CATEGORIES } from "../market/categories.ts";
import { changePercent } from "./change.ts";
import type { RecordedMoment, RecordedQuote } from "./quote.ts";
import type { Recording } from "./recording.ts";

/** CoinGecko's name of a category; its slug where we know none. */
export function categoryName(slug: string): string {
  return CATEGORIES.find(({ id }) => id === slug)?.name ?? slug;
}

function slugsOf({ coins }: Recording): readonly string[] {
  return [...new Set(coins.flatMap(({ categories }) => categories))].sort();
}

/** Null unless every part is known: a sum of some members is no total. */
function sumOfKnown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    values.length === 0 ? null : 0,
  );
}

function capBeforeUsd(quote: RecordedQuote): number | null {
  const change = changePercent(quote, "24h", "marketCapUsd");
  return change === null || quote.capUsd === 0 ? null : quote.capUsd / (1 + change / 100);
}

function categoryRow(slug: string, { quotes, nowMs }: RecordedMoment) {
  const members = quotes
    .filter(({ coin }) => coin.categories.includes(slug))
    .toSorted((a, b) => b.capUsd - a.capUsd);
  const capUsd = sumOfKnown(members.map(({ last }) => last.marketCapUsd));
  const beforeUsd = sumOfKnown(members.map(capBeforeUsd));
  const top = members.slice(0, 3).map(({ coin }) => coin.id);
  return {
    id: slug,
    name: categoryName(slug),
    market_cap: capUsd,
    market_cap_change_24h:
      capUsd === null || beforeUsd === null || beforeUsd === 0 ? null : (capUsd / beforeUsd - 1) * 100,
    content: "",
    top_3_coins_id: top,
    top_3_coins: top.map(() => PLACEHOLDER_IMAGES.small),
    volume_24h: sumOfKnown(members.map(({ volume24hUsd }) => volume24hUsd)),
    updated_at: new Date(nowMs).toISOString(),
  };
}

export function answerCategories(moment: RecordedMoment, query: URLSearchParams): Reply {
  const rows = slugsOf(moment.recording).map((slug) => categoryRow(slug, moment));
  return ok(inOrder(rows, query));
}

export function answerCategoriesList({ recording }: RecordedMoment): Reply {
  return ok(slugsOf(recording).map((slug) => ({ category_id: slug, name: categoryName(slug) })));
}
