/** What the rest of the server knows of what we have observed ourselves. Kept for good: none of it is CoinGecko's answer. */
import type { CoinId } from "../../domain/ids.ts";

/** Since when each coin has been on the trending list of a source without a break, as far as we have watched. */
export interface TrendingSpells {
  /** Notes the list of a moment. Times of one source never go back. */
  note(sourceKey: string, ids: readonly CoinId[], atMs: number): void;
  /** The earliest moment of each coin's present spell; a coin that is not on the last list has none. */
  since(sourceKey: string): ReadonlyMap<CoinId, number>;
}
