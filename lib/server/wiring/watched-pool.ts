/**
 * Which tokens visitors keep in lists, over all visitors, in chunks that one call each can ask for. Ids and when somebody last asked for
 * them, in memory: nothing of who asked, or of what is in which list.
 */
import type { CoinId } from "../../domain/ids.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import type { Plan } from "../budget/port.ts";
import { MAX_ROWS } from "../coingecko/requests/markets.ts";
import { areCallsScarce } from "./followed-tokens.ts";

/** A token that nobody has asked for in so long leaves. */
const FORGOTTEN_AFTER_MS = DAY_MS;

/** What is on an open page is asked for more often than this; what is on none gives way where there is no room. */
const IN_USE_FOR_MS = HOUR_MS;

/** With more, the numbers of all of them would be hours old on a free plan. */
const CHUNKS_WHERE_SCARCE = 4;

/** As many as one visitor can pin. */
const CHUNKS_WHERE_AMPLE = 8;

/** How many chunks a plan's calls can carry. */
export function watchedChunks(plan: Plan): number {
  return areCallsScarce(plan) ? CHUNKS_WHERE_SCARCE : CHUNKS_WHERE_AMPLE;
}

export interface WatchedPool {
  readonly chunkCount: number;
  /**
   * Notes that the ids are asked now, and says which chunk each is in. An id stays in its chunk; a new one goes to the first with room.
   * An id that is in no chunk has found no room.
   */
  place(ids: readonly CoinId[], nowMs: number): ReadonlyMap<number, readonly CoinId[]>;
  /** Puts ids back into a chunk that was asked for them before this process began, as if they had been asked then. */
  restore(chunk: number, ids: Iterable<CoinId>, askedAtMs: number): void;
  has(id: CoinId): boolean;
  /** In alphabetical order. */
  idsOf(chunk: number): readonly CoinId[];
  /** How many chunks have an id that has been asked within the hour. */
  chunksInUse(nowMs: number): number;
}

export function createWatchedPool(chunkCount: number): WatchedPool {
  /** When each id was last asked, the longest ago first: an id that is asked again goes to the end. */
  const chunks = Array.from({ length: chunkCount }, () => new Map<CoinId, number>());
  /** When any of them was. */
  const lastAskedMs: (number | null)[] = chunks.map(() => null);

  const chunkOf = (id: CoinId) => chunks.findIndex((chunk) => chunk.has(id));

  function note(index: number, id: CoinId, askedAtMs: number): void {
    const chunk = chunks[index];
    if (chunk === undefined) return;
    chunk.delete(id);
    chunk.set(id, askedAtMs);
    lastAskedMs[index] = Math.max(lastAskedMs[index] ?? askedAtMs, askedAtMs);
  }

  function forget(nowMs: number): void {
    for (const chunk of chunks) {
      for (const [id, askedAtMs] of chunk) {
        if (nowMs - askedAtMs < FORGOTTEN_AFTER_MS) break;
        chunk.delete(id);
      }
    }
  }

  /** Takes out the id that was asked longest ago, if that is long enough. */
  function makeRoom(nowMs: number): void {
    const firsts = chunks.flatMap((chunk) => {
      const [first] = chunk;
      return first === undefined ? [] : [{ chunk, id: first[0], askedAtMs: first[1] }];
    });
    const [oldest] = firsts.sort((a, b) => a.askedAtMs - b.askedAtMs);
    if (oldest !== undefined && nowMs - oldest.askedAtMs >= IN_USE_FOR_MS) oldest.chunk.delete(oldest.id);
  }

  /** The first chunk with room for one more; -1 where there is none. */
  function roomFor(nowMs: number): number {
    const hasRoom = ({ size }: Map<CoinId, number>) => size < MAX_ROWS;
    if (!chunks.some(hasRoom)) makeRoom(nowMs);
    return chunks.findIndex(hasRoom);
  }

  return {
    chunkCount,

    place(ids, nowMs) {
      forget(nowMs);
      for (const id of ids) note(chunkOf(id), id, nowMs);
      for (const id of ids.filter((stranger) => chunkOf(stranger) < 0)) note(roomFor(nowMs), id, nowMs);
      const placed = chunks.map((chunk, index) => [index, ids.filter((id) => chunk.has(id))] as const);
      return new Map(placed.filter(([, here]) => here.length > 0));
    },

    restore(chunk, ids, askedAtMs) {
      for (const id of ids) if (chunkOf(id) < 0) note(chunk, id, askedAtMs);
    },

    has: (id) => chunkOf(id) >= 0,
    idsOf: (chunk) => [...(chunks[chunk]?.keys() ?? [])].sort(),
    chunksInUse: (nowMs) =>
      lastAskedMs.filter((askedAtMs) => askedAtMs !== null && nowMs - askedAtMs < IN_USE_FOR_MS).length,
  };
}
