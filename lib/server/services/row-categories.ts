/** Tells the board's rows apart by the narrower AI categories, as far as their members are known. */
import { FILTER_CATEGORIES } from "../../catalog/ai-categories.ts";
import type { Board } from "../../domain/board.ts";
import type { CategoryId, CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { membershipOf } from "./choose-universe.ts";
import type { MarketData } from "./ports.ts";

/** The members of each narrower category as they are kept; null where they are not. */
export type KnownMembers = readonly (readonly MarketQuote[] | null)[];

/** Without asking. */
export function peekKnownMembers(market: MarketData): KnownMembers {
  return FILTER_CATEGORIES.map(({ id }) => market.peekMembers(id));
}

/** The board with each row's categories. An answer that cannot be one category's members counts as not known. */
export function withCategories(board: Board, known: KnownMembers): Board {
  const idsOf = new Map<CategoryId, ReadonlySet<CoinId>>();
  for (const [index, { id }] of FILTER_CATEGORIES.entries()) {
    const rows = known[index] ?? null;
    const membership = rows === null ? null : membershipOf(id, rows);
    if (membership !== null && "members" in membership) {
      idsOf.set(id, new Set(membership.members.map((quote) => quote.id)));
    }
  }
  const knownCategories = [...idsOf.keys()];
  return {
    ...board,
    knownCategories,
    rows: board.rows.map((row) => ({
      ...row,
      categories: knownCategories.filter((id) => idsOf.get(id)?.has(row.id) === true),
    })),
  };
}
