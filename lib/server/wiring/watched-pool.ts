/**
 * Which tokens visitors keep in lists, over all visitors, in chunks that one call each can ask for. Ids and when somebody last asked for
 * them, in memory: nothing of who asked, or of what is in which list.
 */
import type { CoinId } from "../../domain/ids.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import type { Plan } from "../budget/port.ts";
import { MAX_ROWS } from "../coingecko/requests/markets.ts";
import { areCallsScarce } from "./followed-tokens.ts";

/** A token that nobody has asked for in so long leaves. */
const FORGOTTEN_AFTER_MS = DAY_MS;

/** What is on an open page is asked for more often than this; what is on none gives way where there is no room. */
const IN_USE_FOR_MS = HOUR_MS;

/**
 * What was asked for once gives way too, and not before this: on a plan whose calls are scarce an open page asks again within it, and
 * a call is not spent on tokens that leave as soon as they are there.
 */
const STAYS_FOR_MS = 20 * MINUTE_MS;

/** With more, the numbers of all of them would be hours old on a free plan. */
const CHUNKS_WHERE_SCARCE = 4;

/** As many as one visitor can pin. */
const CHUNKS_WHERE_AMPLE = 8;

/** How many chunks a plan's calls can carry. */
export function watchedChunks(plan: Plan): number {
  return areCallsScarce(plan) ? CHUNKS_WHERE_SCARCE : CHUNKS_WHERE_AMPLE;
}

/** How a token has been asked for. */
interface Asked {
  /** The last time. */
  readonly atMs: number;
  readonly isRepeated: boolean;
}

interface Place {
  readonly chunk: Map<CoinId, Asked>;
  readonly id: CoinId;
  readonly asked: Asked;
}

export interface WatchedPool {
  readonly chunkCount: number;
  /**
   * Notes that the ids are asked now, and says which chunk each is in. An id stays in its chunk; a new one goes to the first with room.
   * Where there is none, what nobody has asked within the hour gives way, then what was asked only once, so that nobody can shut the
   * others out by naming many ids. An id that is in no chunk has found no room.
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
  /** The ids, those that were asked the longest ago first: an id that is asked again goes to the end. */
  const chunks = Array.from({ length: chunkCount }, () => new Map<CoinId, Asked>());
  /** When any of them was. */
  const lastAskedMs: (number | null)[] = chunks.map(() => null);

  const chunkOf = (id: CoinId) => chunks.findIndex((chunk) => chunk.has(id));

  function note(index: number, id: CoinId, atMs: number): void {
    const chunk = chunks[index];
    if (chunk === undefined) return;
    const isRepeated = chunk.delete(id);
    chunk.set(id, { atMs, isRepeated });
    lastAskedMs[index] = Math.max(lastAskedMs[index] ?? atMs, atMs);
  }

  function forget(nowMs: number): void {
    for (const chunk of chunks) {
      for (const [id, { atMs }] of chunk) {
        if (nowMs - atMs < FORGOTTEN_AFTER_MS) break;
        chunk.delete(id);
      }
    }
  }

  /** What gives way to newcomers, in this order. */
  function givingWay(nowMs: number): Place[] {
    const all = chunks.flatMap((chunk) => [...chunk].map(([id, asked]): Place => ({ chunk, id, asked })));
    all.sort((a, b) => a.asked.atMs - b.asked.atMs);
    const isUnused = ({ asked }: Place) => nowMs - asked.atMs >= IN_USE_FOR_MS;
    const isOnceAsked = ({ asked }: Place) => !asked.isRepeated && nowMs - asked.atMs >= STAYS_FOR_MS;
    return [...all.filter(isUnused), ...all.filter((place) => isOnceAsked(place) && !isUnused(place))];
  }

  /** Gives newcomers a place for as long as there is one. */
  function admit(newcomers: readonly CoinId[], nowMs: number): void {
    const firstWithRoom = () => chunks.findIndex(({ size }) => size < MAX_ROWS);
    let leaving: Iterator<Place> | null = null;
    for (const id of newcomers) {
      if (firstWithRoom() < 0) {
        leaving ??= givingWay(nowMs).values();
        const next = leaving.next();
        if (next.done === true) return;
        next.value.chunk.delete(next.value.id);
      }
      note(firstWithRoom(), id, nowMs);
    }
  }

  return {
    chunkCount,

    place(ids, nowMs) {
      forget(nowMs);
      const newcomers = ids.filter((id) => chunkOf(id) < 0);
      for (const id of ids) note(chunkOf(id), id, nowMs);
      admit(newcomers, nowMs);
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
