import type { Benchmark, BoardRow } from "./board.ts";
import type { Fault } from "./fault.ts";
import type { Fresh, Freshness } from "./freshness.ts";
import type { CoinId } from "./ids.ts";

/** A coin on CoinGecko's trending list. Only what identifies it: its numbers come from `MarketQuote`. */
export interface TrendingCoin {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  /** 1 is the most searched for. */
  readonly place: number;
  readonly marketCapRank: number | null;
}

/** A trending coin with its numbers. */
export interface TrendingEntry extends TrendingCoin {
  /** True when it belongs to the AI tokens that the board follows. */
  readonly isAi: boolean;
  /** On the list since then at the latest, as far as we have watched; null when that is not known. */
  readonly listedSinceMs: number | null;
  /** Null where its numbers could not be had. */
  readonly row: BoardRow | null;
}

/** The list and its numbers, which are answers of their own. */
export interface TrendingPage {
  readonly list: Fresh<readonly TrendingEntry[]>;
  /** The age of the oldest of the numbers, or why some are missing. */
  readonly quotes: Freshness | Fault;
  readonly benchmark: Benchmark | null;
}
