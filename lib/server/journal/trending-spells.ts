/** How a new look at the trending list changes what we know of how long coins have been on it. Pure. */
import type { CoinId } from "../../domain/ids.ts";
import { HOUR_MS } from "../../domain/time.ts";
import type { TrendingLook } from "./port.ts";

/** Longer without a look, nobody can say that a coin was there all the time; unless looks are farther apart than that. */
export const LONGEST_GAP_MS = 2 * HOUR_MS;

/** The spells at the last look. */
export interface Spells {
  readonly lookedAtMs: number;
  readonly sinceMs: ReadonlyMap<CoinId, number>;
}

/** A spell goes on while at most one look is missed. */
function longestGapMs({ atMs, nextAtMs }: TrendingLook): number {
  return Math.max(LONGEST_GAP_MS, 2 * (nextAtMs - atMs));
}

/** Coins that were there at the last look, not too long ago, go on; the others begin now. An older look changes nothing. */
export function continueSpells(before: Spells | null, look: TrendingLook): Spells {
  const { ids, atMs } = look;
  if (before !== null && atMs <= before.lookedAtMs) return before;
  const isUnbroken = before !== null && atMs - before.lookedAtMs <= longestGapMs(look);
  const sinceMs = new Map(ids.map((id) => [id, (isUnbroken ? before.sinceMs.get(id) : undefined) ?? atMs]));
  return { lookedAtMs: atMs, sinceMs };
}
