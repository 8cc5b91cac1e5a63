/**
 * `GET /api/watched?ids=a,b,c`: the numbers of tokens that a visitor keeps in lists. Of the lists nothing is sent but ids, those of
 * several lists together.
 */
import * as z from "zod/mini";
import type { BoardRow } from "../domain/board.ts";
import type { Freshness } from "../domain/freshness.ts";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import {
  type BesideBoard,
  MAX_WATCHED,
  MISSING_REASONS,
  type MissingToken,
  type PeriodChanges,
  type Watched,
} from "../domain/watched.ts";
import { BoardRowJson, decodeBoardRow, encodeBoardRow } from "./board-row.ts";
import { decodeFault, decodeMeta, encodeFault, encodeMeta, FaultJson, Meta } from "./meta.ts";
import { apiPath } from "./paths.ts";
import { decimals, significant } from "./round.ts";

const numberOrNull = z.nullable(z.number());

const PeriodChangesJson = z.object({
  "1h": numberOrNull,
  "24h": numberOrNull,
  "7d": numberOrNull,
  "30d": numberOrNull,
});

export const WatchedJson = z.object({
  /** Of the board, whose rows, Bitcoin and median these are. */
  meta: Meta,
  /** Of the oldest numbers from beside the board, null where there are none; and why some are missing, null where none are. */
  others: z.object({ meta: z.nullable(Meta), fault: z.nullable(FaultJson) }),
  bitcoin: z.object({ priceUsd: numberOrNull, changes: PeriodChangesJson }),
  aiMedian: PeriodChangesJson,
  rows: z.array(BoardRowJson),
  missing: z.array(z.object({ id: z.string().check(z.refine(isCoinId)), reason: z.enum(MISSING_REASONS) })),
});
export type WatchedJson = z.infer<typeof WatchedJson>;

function encodeChanges(changes: PeriodChanges): z.infer<typeof PeriodChangesJson> {
  return {
    "1h": decimals(changes["1h"], 5),
    "24h": decimals(changes["24h"], 5),
    "7d": decimals(changes["7d"], 5),
    "30d": decimals(changes["30d"], 5),
  };
}

function encodeOthers({ age, fault }: BesideBoard): WatchedJson["others"] {
  return { meta: age && encodeMeta(age), fault: fault && encodeFault(fault) };
}

export function encodeWatched({ board, others, bitcoin, aiMedian, rows, missing }: Watched): WatchedJson {
  return {
    meta: encodeMeta(board),
    others: encodeOthers(others),
    bitcoin: { priceUsd: significant(bitcoin.priceUsd, 7), changes: encodeChanges(bitcoin.changes) },
    aiMedian: encodeChanges(aiMedian),
    rows: rows.map(encodeBoardRow),
    missing: missing.map(({ id, reason }) => ({ id, reason })),
  };
}

/** What the browser works with. */
export interface DecodedWatched {
  readonly freshness: Freshness;
  readonly others: BesideBoard;
  readonly bitcoin: Watched["bitcoin"];
  readonly aiMedian: PeriodChanges;
  readonly rows: readonly BoardRow[];
  readonly missing: readonly MissingToken[];
}

export function decodeWatched({
  meta,
  others,
  bitcoin,
  aiMedian,
  rows,
  missing,
}: WatchedJson): DecodedWatched {
  return {
    freshness: decodeMeta(meta),
    others: {
      age: others.meta && decodeMeta(others.meta),
      fault: others.fault && decodeFault(others.fault),
    },
    bitcoin,
    aiMedian,
    rows: rows.map(decodeBoardRow).filter((row) => row !== null),
    missing: missing.flatMap(({ id, reason }) => (isCoinId(id) ? [{ id, reason }] : [])),
  };
}

/** Longer addresses are refused by servers and proxies. */
const MAX_PATH_LENGTH = 3_900;

/** The address under which the numbers of a group of ids are asked. */
export function watchedPath(group: readonly CoinId[]): string {
  return `${apiPath.watched}?ids=${group.join(",")}`;
}

/**
 * The ids in groups that one question each can ask for: sorted, so that visitors with the same tokens ask the same, and as many as the
 * length of an address demands. None for no ids.
 */
export function watchedGroups(ids: readonly CoinId[]): readonly (readonly CoinId[])[] {
  const groups: CoinId[][] = [];
  let group: CoinId[] = [];
  let length = watchedPath(group).length;
  for (const id of [...new Set(ids)].sort()) {
    if (group.length === MAX_WATCHED || length + id.length + 1 > MAX_PATH_LENGTH) {
      groups.push(group);
      group = [];
      length = watchedPath(group).length;
    }
    group.push(id);
    length += id.length + 1;
  }
  return group.length === 0 ? groups : [...groups, group];
}
