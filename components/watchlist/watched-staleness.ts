/** Whether a list's numbers are all as fresh as intended. */
import type { DecodedWatched } from "@/lib/contract/watched";

/** Of an answer, what says how old its numbers are. */
export type WatchedAges = Pick<DecodedWatched, "freshness" | "others">;

/** True where some are older than they should be, or missing. `ages` undefined, where none have come, is not stale by itself. */
export function isWatchedStale(ages: WatchedAges | undefined, failure: string | null): boolean {
  if (failure !== null) return true;
  if (ages === undefined) return false;
  const { freshness, others } = ages;
  return (
    freshness.stale !== null || others.fault !== null || (others.age !== null && others.age.stale !== null)
  );
}
