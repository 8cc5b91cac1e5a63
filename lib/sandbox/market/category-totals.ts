/** Sums over the members of each category, now and before. */
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import type { Category } from "./categories.ts";
import { isListed } from "./coin.ts";
import type { Market } from "./market.ts";
import type { Quote } from "./snapshot.ts";

export interface CategoryTotals {
  readonly capUsd: number;
  readonly volume24hUsd: number;
  /** Ratios; null where no member was known then. */
  readonly capChange1h: number | null;
  readonly capChange24h: number | null;
  /** Largest first. */
  readonly members: readonly Quote[];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The change of the members' summed caps; members that were not listed then, or have no known cap, are left out of both sums. */
function capChange(market: Market, members: readonly Quote[], spanMs: number): number | null {
  const both = members.filter(({ coin, atMs, capUsd }) => capUsd > 0 && isListed(coin, atMs - spanMs));
  const before = sum(both.map(({ coin, atMs }) => market.capUsd(coin, atMs - spanMs)));
  return before === 0 ? null : sum(both.map(({ capUsd }) => capUsd)) / before - 1;
}

export function categoryTotals(market: Market, quotes: readonly Quote[], category: Category): CategoryTotals {
  const members = quotes
    .filter(({ coin }) => coin.categories.includes(category.id))
    .toSorted((a, b) => b.capUsd - a.capUsd);
  return {
    capUsd: sum(members.map(({ capUsd }) => capUsd)),
    volume24hUsd: sum(members.map(({ volume24hUsd }) => volume24hUsd)),
    capChange1h: capChange(market, members, HOUR_MS),
    capChange24h: capChange(market, members, DAY_MS),
    members,
  };
}
