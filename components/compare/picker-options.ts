/** What can be added: what fits the text, or before anything is typed the tokens that this browser has kept. */

import type { FoundCoin } from "@/lib/domain/coin-search";
import { MAX_COMPARED } from "@/lib/domain/compared-assets";
import type { CoinId } from "@/lib/domain/ids";

/** Most kept tokens that are offered. */
export const MAX_OFFERED = 12;

interface Kept {
  readonly basket: readonly CoinId[];
  readonly pinned: readonly CoinId[];
  readonly recent: readonly CoinId[];
}

/** Set aside first, then pinned, then opened lately; each once and none that is compared already. */
export function offeredIds({ basket, pinned, recent }: Kept, chosen: readonly CoinId[]): readonly CoinId[] {
  return [...new Set([...basket, ...pinned, ...recent])]
    .filter((id) => !chosen.includes(id))
    .slice(0, MAX_OFFERED);
}

/** The coins that can still be added. */
export function addable(coins: readonly FoundCoin[], chosen: readonly CoinId[]): readonly FoundCoin[] {
  return chosen.length >= MAX_COMPARED ? [] : coins.filter(({ id }) => !chosen.includes(id));
}
