import type { Fault } from "./fault.ts";
import type { Source } from "./source.ts";

/** How old a value is, where it came from and when a newer one can be had. Travels with every value. */
export interface Freshness {
  readonly source: Source;
  /** When we received it. */
  readonly fetchedAtMs: number;
  /** The first moment at which asking for a newer one makes sense. */
  readonly nextRefreshAtMs: number;
  /** Why the value is older than it should be; null while it is as fresh as intended. */
  readonly stale: Fault | null;
}

export interface Fresh<T> {
  readonly value: T;
  readonly freshness: Freshness;
}

/** An answer with its age, the fault in its place, or null while nothing is known yet. */
export type Part<T> = Fresh<T> | Fault | null;
