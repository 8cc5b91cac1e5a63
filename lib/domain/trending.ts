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
