/** Who opens which token when: the same in every run. */
import type { CoinId } from "../../lib/domain/ids.ts";
import { DAY_MS } from "../../lib/domain/time.ts";
import { seededRandom } from "../measure/seeded-random.ts";

export interface Visit {
  readonly atMs: number;
  readonly id: CoinId;
}

function pickFrom(ids: readonly CoinId[], share: number): CoinId {
  const id = ids[Math.floor(share * ids.length)];
  if (id === undefined) throw new Error("there is nothing to visit");
  return id;
}

/** `perDay` visits on each day, at any time of it, each to any of the tokens. In order of time. */
export function scatteredVisits(
  startMs: number,
  days: number,
  perDay: number,
  ids: readonly CoinId[],
): readonly Visit[] {
  const random = seededRandom("visits");
  return Array.from({ length: days * perDay }, (_, index) => ({
    atMs: startMs + Math.floor((Math.floor(index / perDay) + random.next()) * DAY_MS),
    id: pickFrom(ids, random.next()),
  })).toSorted((a, b) => a.atMs - b.atMs);
}

/** A crowd: one visit every `everyMs` (0: all at once), each to another token while there are any. */
export function crowdOfVisits(
  startMs: number,
  count: number,
  everyMs: number,
  ids: readonly CoinId[],
): readonly Visit[] {
  return Array.from({ length: count }, (_, index) => ({
    atMs: startMs + index * everyMs,
    id: pickFrom(ids, (index % ids.length) / ids.length),
  }));
}
