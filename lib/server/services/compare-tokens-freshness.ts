/** The age of a comparison, which is made of several answers. */
import type { MissingAsset } from "../../domain/compared-assets.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Freshness } from "../../domain/freshness.ts";
import { MINUTE_MS } from "../../domain/time.ts";

/** After a fault that does not say when asking again makes sense. */
const RETRY_AFTER_MS = MINUTE_MS;

/** Why something is missing, Bitcoin as the benchmark included; not for ids that are not listed. */
export function faultsOf(
  missing: readonly MissingAsset[],
  bitcoin: { readonly fault: Fault } | object,
): readonly Fault[] {
  const faults = missing.flatMap(({ fault }) => fault ?? []);
  return "fault" in bitcoin ? [...faults, bitcoin.fault] : faults;
}

/**
 * As old as the oldest, stale where any is. It is asked again when the first history can be newer, or what is missing may be
 * there; a newer board alone (`board`: its age, where its quotes were used) is not worth the bytes.
 */
export function joinedFreshness(
  histories: readonly Freshness[],
  board: Freshness | null,
  faults: readonly Fault[],
): Freshness {
  const ages = board === null ? histories : [...histories, board];
  const [first] = ages;
  if (first === undefined) throw new RangeError("a comparison without any answer has no age");
  const retriesAtMs = faults.map(({ atMs, retryAtMs }) => retryAtMs ?? atMs + RETRY_AFTER_MS);
  return {
    source: first.source,
    fetchedAtMs: Math.min(...ages.map(({ fetchedAtMs }) => fetchedAtMs)),
    nextRefreshAtMs: Math.min(...histories.map(({ nextRefreshAtMs }) => nextRefreshAtMs), ...retriesAtMs),
    stale: ages.find(({ stale }) => stale !== null)?.stale ?? null,
  };
}
