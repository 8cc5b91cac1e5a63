/** One token as the browser works with it. */
import { decodeBoardRow } from "../contract/board-row.ts";
import { fromInstant } from "../contract/instant.ts";
import { decodeMeta } from "../contract/meta.ts";
import { decodePart } from "../contract/part.ts";
import { decodeProfile } from "../contract/profile.ts";
import type { TokenJson } from "../contract/token.ts";
import { decodeTokenPast } from "../contract/token-past.ts";
import type { BoardRow } from "../domain/board.ts";
import type { CoinProfile } from "../domain/coin-profile.ts";
import type { Freshness, Part } from "../domain/freshness.ts";
import type { AsOf, TokenPast } from "../domain/token.ts";
import { unreadableAnswer } from "./api-problem.ts";

export interface DecodedToken extends Pick<TokenJson, "benchmark" | "isOnBoard" | "numbers"> {
  readonly row: BoardRow;
  readonly freshness: Freshness;
  readonly profile: Part<CoinProfile>;
  readonly past: Part<TokenPast>;
  /** Null for the present. */
  readonly asOf: AsOf | null;
}

/** Throws an `ApiProblem` when the id is not one; our own server never sends such a row. */
export function decodeToken({ row, meta, profile, past, asOf, ...same }: TokenJson): DecodedToken {
  const decodedRow = decodeBoardRow(row);
  if (decodedRow === null) throw unreadableAnswer();
  return {
    ...same,
    row: decodedRow,
    freshness: decodeMeta(meta),
    profile: decodePart(profile, decodeProfile),
    past: decodePart(past, decodeTokenPast),
    asOf: asOf && { atMs: fromInstant(asOf.at), pointAtMs: fromInstant(asOf.pointAt) },
  };
}
