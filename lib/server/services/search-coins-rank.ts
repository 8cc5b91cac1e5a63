/** The order of what a search finds: how well it fits, whether the board follows it, how large it is, how short its name. */
import type { IndexedCoin } from "./search-coins-index.ts";
import type { KnownMarket } from "./search-coins-market.ts";
import { type CoinMatch, matchCoin } from "./search-coins-match.ts";
import type { SearchText } from "./search-coins-text.ts";

export interface RankedMatch {
  readonly coin: IndexedCoin;
  readonly match: CoinMatch;
  readonly isOnBoard: boolean;
  /** Infinity where it is not known. */
  readonly capRank: number;
}

function compare(a: RankedMatch, b: RankedMatch): number {
  const [one, other] = [a.coin.listing, b.coin.listing];
  return (
    a.match.fit - b.match.fit ||
    Number(b.isOnBoard) - Number(a.isOnBoard) ||
    (a.capRank === b.capRank ? 0 : a.capRank - b.capRank) ||
    one.name.length - other.name.length ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Puts an item in its place among the first `limit`; sorting thousands for the sake of twenty would take too long. */
function insert(best: RankedMatch[], item: RankedMatch, limit: number): void {
  const last = best[limit - 1];
  if (last !== undefined && compare(last, item) < 0) return;
  const at = best.findIndex((other) => compare(item, other) < 0);
  best.splice(at < 0 ? best.length : at, 0, item);
  if (best.length > limit) best.pop();
}

/** The first `limit` of the coins that fit, and how many fit in all. */
export function rankMatches(
  coins: readonly IndexedCoin[],
  typed: SearchText,
  market: KnownMarket,
  limit: number,
): { readonly best: readonly RankedMatch[]; readonly count: number } {
  const best: RankedMatch[] = [];
  let count = 0;
  for (const coin of coins) {
    const match = matchCoin(coin, typed);
    if (match === null) continue;
    count += 1;
    const { id } = coin.listing;
    const capRank = market.quoteOf(id)?.marketCapRank ?? Infinity;
    insert(best, { coin, match, isOnBoard: market.isOnBoard(id) === true, capRank }, limit);
  }
  return { best, count };
}
