/** A recorded market: what somebody wrote down of real coins at real moments, and nothing else. */
import type { Series } from "../../domain/series.ts";

/** A market pair of a coin in CoinGecko's spelling, as it was recorded. */
export interface RecordedTicker {
  readonly market: { readonly identifier: string };
  readonly [field: string]: unknown;
}

export interface RecordedCoin {
  /** CoinGecko's id. */
  readonly id: string;
  /** Lower case, not unique. */
  readonly symbol: string;
  readonly name: string;
  /** Slugs. */
  readonly categories: readonly string[];
  /** In coins, as of the last observation; earlier supplies are not recorded. */
  readonly circulatingSupply: number | null;
  readonly totalSupply: number | null;
  readonly maxSupply: number | null;
  /** Time from one observation to the next; null for a series without a rhythm. */
  readonly stepMs: number | null;
  /** What the recording says of how the coin was recorded. */
  readonly notes: readonly string[];
  readonly observations: Series;
  /** Rows of its file that cannot be read. */
  readonly droppedRows: number;
  readonly tickers: readonly RecordedTicker[];
}

export interface Recording {
  /** Short, and part of the source's key. */
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  /** First and last observation of any coin. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly coins: readonly RecordedCoin[];
}
