/** `GET /api/trending`: CoinGecko's trending list with numbers of its coins, which are an answer of their own. */
import * as z from "zod/mini";
import type { BoardRow } from "../domain/board.ts";
import type { Fault } from "../domain/fault.ts";
import type { Freshness } from "../domain/freshness.ts";
import { type CoinId, coinId, isCoinId } from "../domain/ids.ts";
import type { TrendingPage } from "../domain/trending.ts";
import { BenchmarkJson, encodeBenchmark } from "./benchmark.ts";
import { BoardRowJson, decodeBoardRow, encodeBoardRow } from "./board-row.ts";
import { fromInstantOrNull, Instant, toInstantOrNull } from "./instant.ts";
import { decodeFault, decodeMeta, encodeFault, encodeMeta, FaultJson, Meta } from "./meta.ts";

export const TrendingJson = z.object({
  /** Of the list. */
  meta: Meta,
  /** Of the oldest of the numbers, or why some are missing. */
  quotes: z.union([z.object({ meta: Meta }), z.object({ fault: FaultJson })]),
  benchmark: z.nullable(BenchmarkJson),
  coins: z.array(
    z.object({
      id: z.string().check(z.refine(isCoinId)),
      symbol: z.string(),
      name: z.string(),
      place: z.number(),
      isAi: z.boolean(),
      listedSince: z.nullable(Instant),
      row: z.nullable(BoardRowJson),
    }),
  ),
});
export type TrendingJson = z.infer<typeof TrendingJson>;

export function encodeTrending({ list, quotes, benchmark }: TrendingPage): TrendingJson {
  return {
    meta: encodeMeta(list.freshness),
    quotes: "fetchedAtMs" in quotes ? { meta: encodeMeta(quotes) } : { fault: encodeFault(quotes) },
    benchmark: benchmark && encodeBenchmark(benchmark),
    coins: list.value.map(({ id, symbol, name, place, isAi, listedSinceMs, row }) => ({
      id,
      symbol,
      name,
      place,
      isAi,
      listedSince: toInstantOrNull(listedSinceMs),
      row: row && encodeBoardRow(row),
    })),
  };
}

/** A trending coin as the browser works with it; `row` is null where its numbers could not be had. */
export interface DecodedTrendingCoin {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  readonly place: number;
  readonly isAi: boolean;
  /** On the list since then at the latest; null when that is not known. */
  readonly listedSinceMs: number | null;
  readonly row: BoardRow | null;
}

export interface DecodedTrending {
  readonly freshness: Freshness;
  readonly quotes: Freshness | Fault;
  readonly benchmark: TrendingJson["benchmark"];
  readonly coins: readonly DecodedTrendingCoin[];
}

export function decodeTrending({ meta, quotes, benchmark, coins }: TrendingJson): DecodedTrending {
  return {
    freshness: decodeMeta(meta),
    quotes: "fault" in quotes ? decodeFault(quotes.fault) : decodeMeta(quotes.meta),
    benchmark,
    coins: coins.map(({ id, listedSince, row, ...same }) => ({
      ...same,
      id: coinId(id),
      listedSinceMs: fromInstantOrNull(listedSince),
      row: row && decodeBoardRow(row),
    })),
  };
}
