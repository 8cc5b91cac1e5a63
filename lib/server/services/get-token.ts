/**
 * One token's page: its numbers, from the board's answer where the board follows it, else from one call of its own; who it says
 * it is; and what its last 90 days say. As of a past moment the numbers come from its history.
 */
import type { Fault } from "../../domain/fault.ts";
import type { Fresh, Part } from "../../domain/freshness.ts";
import { type HistoryWindow, WINDOW_DAYS } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { type Clock, startOfUtcDayMs } from "../../domain/time.ts";
import type { Token, TokenPage, TokenPast } from "../../domain/token.ts";
import { ProductError } from "../errors.ts";
import { boardRowOf } from "./board-row.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import { tokenAsOf } from "./get-token-as-of.ts";
import { lacking } from "./lacking.ts";
import { listingOf } from "./listing-of.ts";
import { faultAmong, mapPart, orPart, valueOf } from "./or-part.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";
import { tokenNumbersOf } from "./token-numbers.ts";
import { tokenPastOf } from "./token-past.ts";

/** `atMs` is null for the present. Rejects with `unknown-token`, `unknown-moment`, or an UpstreamError where there are no numbers. */
export type GetToken = (id: CoinId, atMs: number | null, patience: Patience) => Promise<TokenPage>;

const QUARTER_NOW: HistoryWindow = { kind: "quarter", endMs: null };

/** Bitcoin's complete days, in hourly points as the token's own: one call a day, and days that end at the same time. */
function bitcoinDays(nowMs: number): HistoryWindow {
  return { kind: "quarter", endMs: startOfUtcDayMs(nowMs) };
}

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
      : tokenAsOf(market, reading, { id, atMs, nowMs: clock.nowMs() }, patience);
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

function tokenOnBoard({ board, freshness, quoteOf }: BoardReading, id: CoinId): Fresh<Token> | null {
  const quote = quoteOf(id);
  if (quote === null) return null;
  const { benchmark } = board;
  const followed = board.rows.find((candidate) => candidate.id === id);
  const row = followed ?? boardRowOf(quote, benchmark, null);
  const isOnBoard = followed !== undefined;
  return { value: { row, numbers: tokenNumbersOf(quote), benchmark, isOnBoard }, freshness };
}

async function tokenElsewhere(
  market: MarketData,
  reading: BoardReading,
  id: CoinId,
  patience: Patience,
): Promise<Fresh<Token>> {
  await listingOf(market, reading, id, patience);
  const { value, freshness } = await market.quote(id, patience);
  const quote = value.rows.find((row) => row.id === id);
  if (quote === undefined) {
    throw new ProductError("unknown-token", `CoinGecko lists “${id}” but has no market for it.`);
  }
  const { benchmark } = reading.board;
  const row = boardRowOf(quote, benchmark, null);
  return { value: { row, numbers: tokenNumbersOf(quote), benchmark, isOnBoard: false }, freshness };
}
