/** What every answer is made from. */
import type { Extremes } from "../market/extremes.ts";
import type { Market } from "../market/market.ts";
import type { Quote } from "../market/snapshot.ts";
import type { WholeMarket } from "../market/whole-market.ts";
import type { Reply } from "./reply.ts";

export interface Context {
  readonly market: Market;
  readonly wholeMarket: WholeMarket;
  readonly nowMs: number;
  /** Quotes of all listed coins, as the vendor has them now. */
  readonly quotes: readonly Quote[];
  /** The extremes of all time, as of the quote. */
  allTime(quote: Quote): Extremes;
}

export type AnswerTo = (context: Context, query: URLSearchParams) => Reply;
export type AnswerAboutCoin = (context: Context, query: URLSearchParams, quote: Quote) => Reply;
