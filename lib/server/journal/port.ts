/** What the rest of the server knows of what we have observed ourselves. Kept for good: none of it is CoinGecko's answer. */
import type { CoinId } from "../../domain/ids.ts";

/** One look at the list. */
export interface TrendingLook {
  readonly ids: readonly CoinId[];
  readonly atMs: number;
  /** When the next look comes at the earliest. */
  readonly nextAtMs: number;
}

/** Since when each coin has been on the trending list of a source without a break, as far as we have watched. */
export interface TrendingSpells {
  /** Notes a look. The same one again, or an older one, changes nothing. */
  note(sourceKey: string, look: TrendingLook): void;
  /** The earliest moment of each coin's present spell; a coin that is not on the last list has none. */
  since(sourceKey: string): ReadonlyMap<CoinId, number>;
}
