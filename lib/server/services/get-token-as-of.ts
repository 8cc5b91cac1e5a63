/** A token's page as a moment of the past knew it: its numbers from its history, and nothing of what came later. */
import { earliestKnownMs, WINDOW_DAYS } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { DAY_MS, utcDay } from "../../domain/time.ts";
import type { TokenPage } from "../../domain/token.ts";
import { ProductError } from "../errors.ts";
import { beforeHistory } from "./before-history.ts";
import { benchmarkOf, boardRowOf } from "./board-row.ts";
import type { BoardReading } from "./get-board.ts";
import { alignedEndMs, DAY_WINDOW_REACHES_MS } from "./history-window.ts";
import { lacking } from "./lacking.ts";
import { listingOf } from "./listing-of.ts";
import { faultAmong, orPart, valueOf } from "./or-part.ts";
import type { MarketData, Patience } from "./ports.ts";
import { joinedUpTo, type Named, pointAt, quoteAsOf } from "./token-as-of.ts";
import { tokenNumbersOf } from "./token-numbers.ts";
import { tokenPastOf } from "./token-past.ts";

const NO_HISTORY: Series = [];

export interface MomentQuestion {
  readonly id: CoinId;
  readonly atMs: number;
  readonly nowMs: number;
}

/** Rejects with `unknown-token`, `unknown-moment`, or an UpstreamError where the history cannot be had. */
export async function tokenAsOf(
  market: MarketData,
  reading: BoardReading,
  { id, atMs, nowMs }: MomentQuestion,
  patience: Patience,
): Promise<TokenPage> {
  const named = reading.quoteOf(id) ?? (await namedInList(market, reading, id, patience));
  const earliestMs = earliestKnownMs(nowMs);
  if (atMs < earliestMs) throw beforeHistory(earliestMs);
  const window = { kind: "quarter", endMs: alignedEndMs(atMs, nowMs) } as const;
  const isRecent = atMs > nowMs - DAY_WINDOW_REACHES_MS;
  const fine = (coin: CoinId) => (isRecent ? orPart(market.history(coin, { kind: "day" }, patience)) : null);
  const [history, fineHistory, bitcoin, fineBitcoin, profile] = await Promise.all([
    market.history(id, window, patience),
    fine(id),
    orPart(market.history(BITCOIN, window, patience)),
    fine(BITCOIN),
    orPart(market.profile(id, patience)),
  ]);
  const past = joinedUpTo(valueOf(fineHistory) ?? NO_HISTORY, history.value, atMs);
  const point = pointAt(past, atMs);
  if (point === null) throw await noPointThen(market, named, atMs, patience);
  const bitcoinPast = joinedUpTo(valueOf(fineBitcoin) ?? NO_HISTORY, valueOf(bitcoin) ?? NO_HISTORY, atMs);
  const benchmark = benchmarkOf(
    bitcoinPast.length === 0 ? undefined : quoteAsOf({ ...named, id: BITCOIN }, bitcoinPast, atMs),
  );
  const quote = quoteAsOf(named, past, atMs);
  const freshness = lacking(history.freshness, faultAmong([bitcoin, fineHistory, fineBitcoin]));
  const isOnBoard = reading.board.rows.some((row) => row.id === id);
  // The row's evidence of its listing would be that of a history that begins at the window's start.
  const row = { ...boardRowOf(quote, benchmark, null), listingAge: null };
  const windowFromMs = (window.endMs ?? nowMs) - WINDOW_DAYS.quarter * DAY_MS;
  const question = {
    series: past,
    bitcoin: bitcoinPast,
    turnoverNow: row.turnover,
    historyDays: (atMs - Math.max(windowFromMs, earliestMs)) / DAY_MS,
    atMs,
  };
  return {
    token: { value: { row, numbers: tokenNumbersOf(quote), benchmark, isOnBoard }, freshness },
    profile,
    past: { value: tokenPastOf(question), freshness },
    asOf: { atMs, pointAtMs: point.atMs },
  };
}

async function namedInList(
  market: MarketData,
  reading: BoardReading,
  id: CoinId,
  patience: Patience,
): Promise<Named> {
  const { symbol, name } = await listingOf(market, reading, id, patience);
  return { id, symbol, name, imageUrl: null };
}

/**
 * Why there are no numbers of the moment. Windows of the past end with it: when the history begins later, only the year up to
 * now tells since when.
 */
async function noPointThen(
  market: MarketData,
  { id, name }: Named,
  atMs: number,
  patience: Patience,
): Promise<ProductError> {
  const year = await orPart(market.history(id, { kind: "year", endMs: null }, patience));
  const first = valueOf(year)?.find(({ priceUsd }) => priceUsd !== null);
  return new ProductError(
    "unknown-moment",
    first !== undefined && first.atMs > atMs
      ? `The history of ${name} begins later, on ${utcDay(first.atMs)}.`
      : `CoinGecko has no price of ${name} shortly before.`,
  );
}
