/**
 * In which questions a visitor's tokens are asked as lists come to hold more of them and fewer. What has been asked goes on while it
 * serves: a pin that comes is a question of its own, and one that goes asks nothing.
 */
import { watchedGroups } from "../contract/watched.ts";
import type { CoinId } from "../domain/ids.ts";

export type WatchedGroups = readonly (readonly CoinId[])[];

/** Tokens are asked together again once there are so many questions more than it takes. */
const MOST_EXTRA = 3;

/** The groups for `ids`, of which each may hold some that are not among them. `held` itself, where it serves. */
export function regroup(held: WatchedGroups, ids: readonly CoinId[]): WatchedGroups {
  const wanted = new Set(ids);
  const asked = new Set(held.flat());
  const fresh = [...wanted].filter((id) => !asked.has(id));
  const served = wanted.size - fresh.length;
  const isWasteful = served === 0 || 2 * served < asked.size;
  if (isWasteful) return asked.size === 0 && wanted.size === 0 ? held : watchedGroups(ids);
  if (fresh.length === 0) return held;
  const grown = [...held, ...watchedGroups(fresh)];
  const together = watchedGroups(ids);
  return grown.length > together.length + MOST_EXTRA ? together : grown;
}
