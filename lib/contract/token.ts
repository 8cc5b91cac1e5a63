/** `GET /api/tokens/{id}`: one token's numbers, and apart from them who it says it is and what its past says. */
import * as z from "zod/mini";
import type { Fresh } from "../domain/freshness.ts";
import type { Token, TokenPage } from "../domain/token.ts";
import { BenchmarkJson, encodeBenchmark } from "./benchmark.ts";
import { BoardRowJson, encodeBoardRow } from "./board-row.ts";
import { Instant, toInstant } from "./instant.ts";
import { encodeMeta, Meta } from "./meta.ts";
import { encodePart, partJson } from "./part.ts";
import { encodeProfile, ProfileJson } from "./profile.ts";
import { decimals, significant } from "./round.ts";
import { encodeTokenPast, TokenPastJson } from "./token-past.ts";

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
  profile: partJson(ProfileJson),
  past: partJson(TokenPastJson),
  /** The moment that the numbers are as of, and that of the point they come from; null for the present. */
  asOf: z.nullable(z.object({ at: Instant, pointAt: Instant })),
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

export function encodeToken({ token, profile, past, asOf }: TokenPage): TokenJson {
  return {
    meta: encodeMeta(token.freshness),
    benchmark: encodeBenchmark(token.value.benchmark),
    isOnBoard: token.value.isOnBoard,
    row: encodeBoardRow(token.value.row),
    numbers: encodeNumbers(token),
    profile: encodePart(profile, encodeProfile),
    past: encodePart(past, encodeTokenPast),
    asOf: asOf && { at: toInstant(asOf.atMs), pointAt: toInstant(asOf.pointAtMs) },
  };
}
