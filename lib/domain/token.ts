import type { Benchmark, BoardRow } from "./board.ts";
import type { CoinProfile } from "./coin-profile.ts";
import type { Beta, Correlation } from "./comparison.ts";
import type { Fresh, Part } from "./freshness.ts";
import type { Spike, TurnoverStreakDays } from "./spike.ts";
import type { SupplyStep } from "./supply-step.ts";

/** What one token's page shows besides its board row. Unknown is null. */
export interface TokenNumbers {
  readonly totalSupply: number | null;
  readonly maxSupply: number | null;
  /** cap / price; derived, never reported. */
  readonly impliedSupply: number | null;
  /** Where the price stands between the week's low (0) and high (1). */
  readonly rangePosition: number | null;
  /** Theil–Sen slope of the week, as a ratio per day (0.01 is 1 % a day), and the straight line's fit. */
  readonly slopePerDay: number | null;
  readonly r2: number | null;
}

export interface Token {
  readonly row: BoardRow;
  readonly numbers: TokenNumbers;
  readonly benchmark: Benchmark;
  /** True when the token is among those that the board follows. */
  readonly isOnBoard: boolean;
}

/** What the token's own last 90 days say, one sample a UTC day. Unknown is null. */
export interface TokenPast {
  /** Complete days with a known price, and with a known turnover. */
  readonly priceDays: number;
  readonly turnoverDays: number;
  /** Midrank of the last complete day's turnover among the days before it, 0–1. */
  readonly turnoverOwnPct: number | null;
  readonly streakDays: TurnoverStreakDays;
  readonly spike: Spike | null;
  /** Share of the last 14 days with a sample whose turnover was at or above 1. */
  readonly turnoverShare14: number | null;
  /** Robust z of the last complete day's volume. */
  readonly volumeSurprise: number | null;
  /** Against Bitcoin, 60 days. */
  readonly beta: Beta;
  readonly correlation: Correlation;
  /** Annualised. */
  readonly realisedVol30d: number | null;
  readonly supplySteps: readonly SupplyStep[];
  /** True in the token's first 60 days. */
  readonly isInDiscovery: boolean | null;
}

/** A moment of the past that a page is drawn as of. */
export interface AsOf {
  readonly atMs: number;
  /** Of the last point of history at or before it: where the numbers come from. */
  readonly pointAtMs: number;
}

/**
 * The token's numbers and, apart from them, who it says it is and what its past says: each can be missing or older than
 * the others. As of a past moment the numbers come from its history, and what no history tells (rank, peers, supply) is null.
 */
export interface TokenPage {
  readonly token: Fresh<Token>;
  readonly profile: Part<CoinProfile>;
  readonly past: Part<TokenPast>;
  /** Null for the present. */
  readonly asOf: AsOf | null;
}
