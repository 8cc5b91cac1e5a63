/** One token as the browser works with it. */
import { decodeBoardRow } from "../contract/board-row.ts";
import { decodeFault, decodeMeta } from "../contract/meta.ts";
import { decodeSeries } from "../contract/series.ts";
import type { TokenJson } from "../contract/token.ts";
import type { BoardRow } from "../domain/board.ts";
import type { Fault } from "../domain/fault.ts";
import type { Fresh, Freshness } from "../domain/freshness.ts";
import type { Series } from "../domain/series.ts";
import { unreadableAnswer } from "./api-problem.ts";

export interface DecodedToken extends Pick<TokenJson, "benchmark" | "isOnBoard" | "numbers"> {
  readonly row: BoardRow;
  readonly freshness: Freshness;
  /** The week, or why there is none. */
  readonly week: Fresh<Series> | Fault;
}

/** Throws an `ApiProblem` when the id is not one; our own server never sends such a row. */
export function decodeToken({ row, meta, week, ...same }: TokenJson): DecodedToken {
  const decodedRow = decodeBoardRow(row);
  if (decodedRow === null) throw unreadableAnswer();
  return {
    ...same,
    row: decodedRow,
    freshness: decodeMeta(meta),
    week:
      "fault" in week
        ? decodeFault(week.fault)
        : { value: decodeSeries(week.series), freshness: decodeMeta(week.meta) },
  };
}
