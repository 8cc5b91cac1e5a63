/** Tokens that visitors keep in lists of their own, with their numbers, wherever those come from. */
import type { BoardRow } from "./board.ts";
import type { Fault } from "./fault.ts";
import type { Freshness } from "./freshness.ts";
import type { CoinId } from "./ids.ts";

/** Most tokens that one question can name. */
export const MAX_WATCHED = 250;

/** The spans over which a list's move is told. */
export const CHANGE_PERIODS = ["1h", "24h", "7d", "30d"] as const;
export type ChangePeriod = (typeof CHANGE_PERIODS)[number];

/** A change over each span, as a ratio; unknown is null. */
export type PeriodChanges = Readonly<Record<ChangePeriod, number | null>>;

/**
 * Why a token has no numbers.
 * - `unlisted`: CoinGecko does not list it (any more).
 * - `no-market`: it is listed, and CoinGecko has no market for it.
 * - `not-had`: its numbers could not be had now; the fault of `others` says why.
 * - `no-room`: more different tokens are watched here than the plan's calls can carry.
 */
export const MISSING_REASONS = ["unlisted", "no-market", "not-had", "no-room"] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export interface MissingToken {
  readonly id: CoinId;
  readonly reason: MissingReason;
}

/** How it stands with the numbers of tokens outside the board. Both null where none were asked for. */
export interface BesideBoard {
  /** Of the oldest of them that are there; null where none are. */
  readonly age: Freshness | null;
  /** Why some could not be had; null where all could. */
  readonly fault: Fault | null;
}

export interface Watched {
  /** Of the board's answer, whose rows, Bitcoin and median these are. */
  readonly board: Freshness;
  /** Of the other rows. */
  readonly others: BesideBoard;
  /** Bitcoin's price and its changes. */
  readonly bitcoin: { readonly priceUsd: number | null; readonly changes: PeriodChanges };
  /** The median change of the board's tokens. */
  readonly aiMedian: PeriodChanges;
  /** In the order of asking. */
  readonly rows: readonly BoardRow[];
  readonly missing: readonly MissingToken[];
}
