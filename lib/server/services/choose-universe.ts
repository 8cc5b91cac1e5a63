/** Which tokens the board follows: the most traded members of the AI categories, or the built-in list. */
import type { Universe } from "../../domain/board.ts";
import { BITCOIN, type CategoryId, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";

/** What asking for one category's members came to; `problem` in words when they cannot be used. */
export type Membership =
  | { readonly category: CategoryId; readonly members: readonly MarketQuote[] }
  | { readonly category: CategoryId; readonly problem: string };

/** The members of an answer, or why they cannot be what was asked for: Bitcoin belongs to none of our categories. */
export function membershipOf(category: CategoryId, rows: readonly MarketQuote[]): Membership {
  if (rows.length === 0) return { category, problem: "CoinGecko names no members" };
  if (rows.some((row) => row.id === BITCOIN)) {
    return { category, problem: "CoinGecko ignored the category and answered with the whole market" };
  }
  return { category, members: rows };
}

/**
 * Merges the categories by id, most traded first (unknown volume last, ties by id), without the excluded ids. Where no
 * category can be used the curated ids serve. At most `limit` ids.
 */
export function chooseUniverse(
  memberships: readonly Membership[],
  curated: readonly CoinId[],
  isExcluded: (id: CoinId) => boolean,
  limit: number,
): Universe {
  const problems = memberships.flatMap((found) =>
    "problem" in found ? [`${found.category}: ${found.problem}`] : [],
  );
  const reason = problems.length === 0 ? null : problems.join("; ");
  const byId = new Map<CoinId, MarketQuote>();
  for (const found of memberships) {
    if ("members" in found) for (const quote of found.members) byId.set(quote.id, quote);
  }
  if (byId.size === 0) {
    return { basis: "curated", reason, ids: curated.filter((id) => !isExcluded(id)).slice(0, limit) };
  }
  const followed = [...byId.values()]
    .filter((quote) => !isExcluded(quote.id))
    .sort((a, b) => (b.volume24hUsd ?? -1) - (a.volume24hUsd ?? -1) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  return { basis: "category", reason, ids: followed.map((quote) => quote.id) };
}
