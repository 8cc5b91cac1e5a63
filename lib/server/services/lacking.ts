/** The age of something that lacks a part which it could have had. */
import type { Fault } from "../../domain/fault.ts";
import type { Freshness } from "../../domain/freshness.ts";
import { MINUTE_MS } from "../../domain/time.ts";

/** After a fault that does not say when asking again makes sense. */
const RETRY_AFTER_MS = MINUTE_MS;

/** As it was where nothing is lacking; else stale for the fault's reason, and worth asking again when that is. */
export function lacking(freshness: Freshness, fault: Fault | null): Freshness {
  if (fault === null) return freshness;
  const retryAtMs = fault.retryAtMs ?? fault.atMs + RETRY_AFTER_MS;
  return {
    ...freshness,
    nextRefreshAtMs: Math.min(freshness.nextRefreshAtMs, retryAtMs),
    stale: freshness.stale ?? fault,
  };
}
