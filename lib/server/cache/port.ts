/** What the rest of the server knows of the cache: ask for a resource, get its value with its age. */
import type { Fault } from "../../domain/fault.ts";
import type { Fresh, Part } from "../../domain/freshness.ts";

/** One thing that can be kept: how to name it, how long it stays fresh, how to get it, how to read it back from disk. */
export interface Resource<T> {
  readonly key: string;
  /** How long a value is fresh, asked when it arrives. */
  freshForMs(): number;
  /** Whether a value has what is asked now; one that lacks some of it is loaded again before its time. Without this every value has. */
  suffices?(value: T): boolean;
  load(): Promise<{ readonly value: T; readonly raw: string }>;
  /** The value of a kept raw answer; throws when it cannot be read any more. */
  revive(raw: string): T;
}

export interface EntryReport {
  readonly key: string;
  readonly fetchedAtMs: number | null;
  readonly nextRefreshAtMs: number | null;
  /** The last failure, also where loading has succeeded since. */
  readonly lastFault: Fault | null;
  /** True while the last attempt to load has failed. */
  readonly isFailing: boolean;
  readonly refreshing: boolean;
}

export interface Cache {
  /**
   * Fresh, else (after waiting at most a second, or `waitMs`, for a refresh) stale within 24 h with its reason, else what loading gives.
   * With nothing kept it waits at most `waitMs` too, then rejects with a `timed-out` UpstreamError while the load goes on. A value that
   * does not suffice is waited for as nothing is, and then given as a stale one, with the reason.
   */
  get<T>(resource: Resource<T>, waitMs: number): Promise<Fresh<T>>;
  /** What is kept, however stale within 24 h; never loads. Null when nothing is. */
  peek<T>(resource: Resource<T>): Fresh<T> | null;
  /** What there is without waiting: kept, else the fault in its place, else null. Begins to load where that is due. */
  glance<T>(resource: Resource<T>): Part<T>;
  report(): readonly EntryReport[];
}

/** The persisted tier: raw answers by source and key. Nothing in it is older than 24 h. */
export interface AnswerStore {
  read(sourceKey: string, key: string): { readonly raw: string; readonly fetchedAtMs: number } | null;
  write(sourceKey: string, key: string, raw: string, fetchedAtMs: number): void;
  deleteFetchedBefore(ms: number): void;
}
