/** `GET /api/board`: every followed token, Bitcoin, and why these tokens. */
import * as z from "zod/mini";
import type { Board, BoardRow, Universe } from "../domain/board.ts";
import type { Fresh } from "../domain/freshness.ts";
import { type CategoryId, isCategoryId } from "../domain/ids.ts";
import { BenchmarkJson, encodeBenchmark } from "./benchmark.ts";
import { BoardRowJson, decodeBoardRow, encodeBoardRow } from "./board-row.ts";
import { BreadthJson, encodeBreadth } from "./breadth.ts";
import { decodeMeta, encodeMeta, Meta } from "./meta.ts";

export const BoardJson = z.object({
  meta: Meta,
  benchmark: BenchmarkJson,
  /** Over the whole board, whatever part of it is in `rows`. */
  breadth: BreadthJson,
  /** Why these tokens; null where that is not known. */
  universe: z.nullable(z.object({ basis: z.enum(["category", "curated"]), reason: z.nullable(z.string()) })),
  /** How many tokens the whole board has; more than `rows` holds only in the first page of a screen. */
  rowCount: z.number(),
  /** Rows of the upstream's answer that could not be read and are missing here. */
  droppedRows: z.number(),
  /** The narrower categories whose members are known: `rows` can be told apart by these. */
  knownCategories: z.array(z.string()),
  /** Followed ids that CoinGecko does not list any more. */
  missingIds: z.array(z.string()),
  rows: z.array(BoardRowJson),
});
export type BoardJson = z.infer<typeof BoardJson>;

/** The board as JSON; `rows` replaces the board's own where a screen opens with a part of them. */
export function encodeBoard(
  { value, freshness }: Fresh<Board>,
  universe: Pick<Universe, "basis" | "reason"> | null,
  rows: readonly BoardRow[] = value.rows,
): BoardJson {
  return {
    meta: encodeMeta(freshness),
    benchmark: encodeBenchmark(value.benchmark),
    breadth: encodeBreadth(value.breadth),
    universe: universe && { basis: universe.basis, reason: universe.reason },
    rowCount: value.rows.length,
    droppedRows: value.droppedRows,
    knownCategories: [...value.knownCategories],
    missingIds: [...value.missingIds],
    rows: rows.map(encodeBoardRow),
  };
}

/** What the browser works with. */
export interface DecodedBoard {
  readonly rows: readonly BoardRow[];
  readonly isWhole: boolean;
  readonly freshness: Fresh<unknown>["freshness"];
  readonly benchmark: BoardJson["benchmark"];
  readonly breadth: BoardJson["breadth"];
  readonly knownCategories: readonly CategoryId[];
  readonly universe: BoardJson["universe"];
  readonly droppedRows: number;
  readonly missingIds: readonly string[];
}

/** A row that is the same JSON is the same row: most of an answer is what the one before it said. */
const decodedRows = new WeakMap<BoardRowJson, BoardRow | null>();

function decodeRow(json: BoardRowJson): BoardRow | null {
  const known = decodedRows.get(json);
  if (known !== undefined) return known;
  const row = decodeBoardRow(json);
  decodedRows.set(json, row);
  return row;
}

export function decodeBoard(json: BoardJson): DecodedBoard {
  const rows = json.rows.map(decodeRow).filter((row) => row !== null);
  return {
    rows,
    isWhole: rows.length >= json.rowCount,
    freshness: decodeMeta(json.meta),
    benchmark: json.benchmark,
    breadth: json.breadth,
    knownCategories: json.knownCategories.filter(isCategoryId),
    universe: json.universe,
    droppedRows: json.droppedRows,
    missingIds: json.missingIds,
  };
}
