/**
 * One token's page: its numbers, from the board's answer where the board follows it, else from one call of its own; who it says
 * it is; and what its last 90 days say. As of a past moment the numbers come from its history.
 */
import type { Benchmark } from "../../domain/board.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Fresh, Part } from "../../domain/freshness.ts";
import { earliestKnownMs, type HistoryWindow, WINDOW_DAYS } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import type { Series } from "../../domain/series.ts";
import { type Clock, DAY_MS, HOUR_MS, startOfUtcDayMs } from "../../domain/time.ts";
import type { Token, TokenPage, TokenPast } from "../../domain/token.ts";
import { ProductError } from "../errors.ts";
import { benchmarkOf, boardRowOf } from "./board-row.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import { alignedEndMs } from "./history-window.ts";
import { lacking } from "./lacking.ts";
import { faultAmong, mapPart, orPart, valueOf } from "./or-part.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";
import { joinedUpTo, type Named, pointAt, quoteAsOf } from "./token-as-of.ts";
import { tokenNumbersOf } from "./token-numbers.ts";
import { tokenPastOf } from "./token-past.ts";

/** `atMs` is null for the present. Rejects with `unknown-token`, `unknown-moment`, or an UpstreamError where there are no numbers. */
export type GetToken = (id: CoinId, atMs: number | null, patience: Patience) => Promise<TokenPage>;

const QUARTER_NOW: HistoryWindow = { kind: "quarter", endMs: null };

/** Bitcoin's complete days, in hourly points as the token's own: one call a day, and days that end at the same time. */
function bitcoinDays(nowMs: number): HistoryWindow {
  return { kind: "quarter", endMs: startOfUtcDayMs(nowMs) };
}

/** For this long 5-minute points of a moment can be had. */
const DAY_WINDOW_REACHES_MS = DAY_MS - HOUR_MS;

const NO_HISTORY: Series = [];

export function createGetToken(
  currentMarket: CurrentMarket,
  reader: BoardReader,
  clock: Pick<Clock, "nowMs">,
): GetToken {
  return async function getToken(id, atMs, patience) {
    const market = await currentMarket();
    const reading = await reader.getBoard(patience);
    return atMs === null
      ? tokenNow(market, reading, id, patience, clock.nowMs())
      : tokenAsOf(market, reading, id, atMs, patience, clock.nowMs());
  };
}

async function tokenNow(
  market: MarketData,
  reading: BoardReading,
  id: CoinId,
  patience: Patience,
  nowMs: number,
): Promise<TokenPage> {
  const token = tokenOnBoard(reading, id) ?? (await tokenElsewhere(market, reading, id, patience));
  const [profile, history] = await Promise.all([
    orPart(market.profile(id, patience)),
    orPart(market.history(id, QUARTER_NOW, patience)),
  ]);
  // A day has ended when the series has gone past it, which is right for markets that stand still too.
  const atMs = Math.min(nowMs, valueOf(history)?.at(-1)?.atMs ?? nowMs);
  const bitcoin = await orPart(market.history(BITCOIN, bitcoinDays(atMs), patience));
  const past = mapPart(history, (series) =>
    tokenPastOf({
      series,
      bitcoin: valueOf(bitcoin) ?? NO_HISTORY,
      turnoverNow: token.value.row.turnover,
      historyDays: WINDOW_DAYS.quarter,
      atMs,
    }),
  );
  return { token, profile, past: withoutBitcoin(past, faultAmong([bitcoin])), asOf: null };
}

/** A past that could not be held against Bitcoin is not what it could be. */
function withoutBitcoin(past: Part<TokenPast>, fault: Fault | null): Part<TokenPast> {
  if (past === null || !("value" in past)) return past;
  return { value: past.value, freshness: lacking(past.freshness, fault) };
}

function tokenOf(
  quote: MarketQuote,
  benchmark: Benchmark,
  row = boardRowOf(quote, benchmark, null),
  isOnBoard = false,
): Token {
  return { row, numbers: tokenNumbersOf(quote), benchmark, isOnBoard };
}

function tokenOnBoard({ board, freshness, quoteOf }: BoardReading, id: CoinId): Fresh<Token> | null {
  const quote = quoteOf(id);
  if (quote === null) return null;
  const row = board.rows.find((candidate) => candidate.id === id);
  return { value: tokenOf(quote, board.benchmark, row, row !== undefined), freshness };
}

/** Asks for a coin only when CoinGecko's own list has it: nobody can make us ask for what does not exist. */
async function listed(market: MarketData, { board }: BoardReading, id: CoinId, patience: Patience) {
  const list = await market.coinList(patience);
  const listing = list.value.rows.find((row) => row.id === id);
  if (listing !== undefined) return listing;
  throw new ProductError(
    "unknown-token",
    board.missingIds.includes(id)
      ? `The board followed “${id}”, but CoinGecko does not list it any more: it was taken off or given another id.`
      : `CoinGecko lists no coin with the id “${id}”.`,
  );
}

async function tokenElsewhere(
  market: MarketData,
  reading: BoardReading,
  id: CoinId,
  patience: Patience,
): Promise<Fresh<Token>> {
  await listed(market, reading, id, patience);
  const { value, freshness } = await market.quote(id, patience);
  const quote = value.rows.find((row) => row.id === id);
  if (quote === undefined) {
    throw new ProductError("unknown-token", `CoinGecko lists “${id}” but has no market for it.`);
  }
  return { value: tokenOf(quote, reading.board.benchmark), freshness };
}

async function tokenAsOf(
  market: MarketData,
  reading: BoardReading,
  id: CoinId,
  atMs: number,
  patience: Patience,
  nowMs: number,
): Promise<TokenPage> {
  const named = reading.quoteOf(id) ?? (await namedInList(market, reading, id, patience));
  const earliestMs = earliestKnownMs(nowMs);
  if (atMs < earliestMs) {
    throw new ProductError(
      "unknown-moment",
      `History is told for the last 365 days only, from ${dayOf(earliestMs)} on.`,
    );
  }
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
    token: { value: tokenOf(quote, benchmark, row, isOnBoard), freshness },
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
  const { symbol, name } = await listed(market, reading, id, patience);
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
      ? `The history of ${name} begins later, on ${dayOf(first.atMs)}.`
      : `CoinGecko has no price of ${name} in the two hours before.`,
  );
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
