/** Trending spells that end with the process: for tests. */
import type { CoinId } from "../../domain/ids.ts";
import type { TrendingSpells } from "./port.ts";
import { continueSpells, type Spells } from "./trending-spells.ts";

export function createMemoryTrendingSpells(): TrendingSpells {
  const spells = new Map<string, Spells>();
  return {
    note(sourceKey, look) {
      spells.set(sourceKey, continueSpells(spells.get(sourceKey) ?? null, look));
    },
    since: (sourceKey) => spells.get(sourceKey)?.sinceMs ?? new Map<CoinId, number>(),
  };
}
