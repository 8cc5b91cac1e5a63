/** `GET /api/tokens/{id}`: one token's numbers and its week. The week has an age, or a fault, of its own. */
import * as z from "zod/mini";
import type { Fresh } from "../domain/freshness.ts";
import type { Token, TokenPage } from "../domain/token.ts";
import { BenchmarkJson, encodeBenchmark } from "./benchmark.ts";
import { BoardRowJson, encodeBoardRow } from "./board-row.ts";
import { encodeFault, encodeMeta, FaultJson, Meta } from "./meta.ts";
import { decimals, significant } from "./round.ts";
import { encodeSeries, SeriesJson } from "./series.ts";

const numberOrNull = z.nullable(z.number());

const TokenNumbersJson = z.object({
  totalSupply: numberOrNull,
  maxSupply: numberOrNull,
  impliedSupply: numberOrNull,
  rangePosition: numberOrNull,
  slopePerDay: numberOrNull,
  r2: numberOrNull,
});

export const TokenJson = z.object({
  meta: Meta,
  benchmark: BenchmarkJson,
  isOnBoard: z.boolean(),
  row: BoardRowJson,
  numbers: TokenNumbersJson,
  week: z.union([z.object({ meta: Meta, series: SeriesJson }), z.object({ fault: FaultJson })]),
});
export type TokenJson = z.infer<typeof TokenJson>;

function encodeNumbers({ value }: Fresh<Token>): TokenJson["numbers"] {
  const { numbers } = value;
  return {
    totalSupply: significant(numbers.totalSupply, 6),
    maxSupply: significant(numbers.maxSupply, 6),
    impliedSupply: significant(numbers.impliedSupply, 6),
    rangePosition: decimals(numbers.rangePosition, 3),
    slopePerDay: decimals(numbers.slopePerDay, 6),
    r2: decimals(numbers.r2, 3),
  };
}

export function encodeToken({ token, week }: TokenPage): TokenJson {
  return {
    meta: encodeMeta(token.freshness),
    benchmark: encodeBenchmark(token.value.benchmark),
    isOnBoard: token.value.isOnBoard,
    row: encodeBoardRow(token.value.row),
    numbers: encodeNumbers(token),
    week:
      "value" in week
        ? { meta: encodeMeta(week.freshness), series: encodeSeries(week.value) }
        : { fault: encodeFault(week) },
  };
}
