/**
 * Get or load, for one source: fresh, else stale with its reason, else what loading gives. However many ask, one load per
 * key is under way; after a failure nobody loads before the back-off ends, with nothing kept too.
 */
import { LRUCache } from "lru-cache";
import type { Fault } from "../../domain/fault.ts";
import type { Source } from "../../domain/source.ts";
import { type Clock, SECOND_MS } from "../../domain/time.ts";
import { isUpstreamError, UpstreamError, upstreamError } from "../errors.ts";
import { backOffMs, isBackingOff, type Trouble } from "./back-off.ts";
import {
  freshUntilMs,
  handOut,
  handOutLacking,
  isFresh,
  isUsable,
  type Kept,
  SOON_MS,
} from "./kept-value.ts";
import type { AnswerStore, Cache, EntryReport, Resource } from "./port.ts";
import { waitAtMost } from "./wait-at-most.ts";

/** What a refresh usually takes. Whoever has something older in hand waits no longer for something newer. */
const WAIT_WITH_STALE_MS = SECOND_MS;

export interface CacheOptions {
  readonly source: Source;
  readonly clock: Clock;
  readonly store: AnswerStore;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Told what went wrong without failing a request: the store, or a load that ended in an error of our own. */
  readonly onError: (message: string, error: unknown) => void;
  readonly maxEntries?: number;
  /** Characters of raw answers behind the values in memory, at most: a measure of their size. */
  readonly maxRawLength?: number;
}

interface Entry<T> {
  readonly key: string;
  readonly kept: Kept<T> | null;
  readonly rawLength: number;
  readonly trouble: Trouble | null;
  /** The last failure, also when a load has succeeded since. */
  readonly lastFault: Fault | null;
}

/** While another try is under way, what was wrong before is still the best that can be said. */
function stillIn({ fault, error }: Trouble, nowMs: number): unknown {
  return isUpstreamError(error) ? new UpstreamError({ ...fault, retryAtMs: nowMs + SOON_MS }, error) : error;
}

/** A key stands for one type: whoever asks with the same key asks for the same kind of value. */
function isEntryOf<T>(entry: Entry<unknown>, resource: Resource<T>): entry is Entry<T> {
  return entry.key === resource.key;
}

export function createCache(options: CacheOptions): Cache {
  const { source, clock, store, random, onError, maxEntries = 2_000, maxRawLength = 2 ** 27 } = options;
  const entries = new LRUCache<string, Entry<unknown>>({ max: maxEntries, maxSize: maxRawLength });
  const flights = new Map<string, Promise<void>>();

  function remember<T>(entry: Entry<T>): Entry<T> {
    entries.set(entry.key, entry, { size: 1 + entry.rawLength });
    return entry;
  }

  function attempt<T>(message: string, action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      onError(message, error);
      return null;
    }
  }

  /** The entry in memory, else one made from what the store has kept. */
  function lookUp<T>(resource: Resource<T>): Entry<T> {
    const { key } = resource;
    const known = entries.get(key);
    if (known && isEntryOf(known, resource)) return known;
    const answer = attempt(`${key}: the store cannot be read`, () => store.read(source.key, key));
    const isPast = answer !== null && answer.fetchedAtMs <= clock.nowMs();
    const kept = isPast
      ? attempt(`${key}: the kept answer cannot be read any more`, () => ({
          value: resource.revive(answer.raw),
          fetchedAtMs: answer.fetchedAtMs,
          freshForMs: resource.freshForMs(),
        }))
      : null;
    return remember({ key, kept, rawLength: answer?.raw.length ?? 0, trouble: null, lastFault: null });
  }

  function onLoaded<T>(resource: Resource<T>, value: T, raw: string): void {
    const { key } = resource;
    const fetchedAtMs = clock.nowMs();
    const kept = { value, fetchedAtMs, freshForMs: resource.freshForMs() };
    remember({ ...lookUp(resource), kept, rawLength: raw.length, trouble: null });
    setImmediate(() =>
      attempt(`${key}: the answer could not be kept`, () => store.write(source.key, key, raw, fetchedAtMs)),
    );
  }

  function onFailed<T>(resource: Resource<T>, error: unknown): void {
    const nowMs = clock.nowMs();
    const entry = lookUp(resource);
    const failures = (entry.trouble?.failures ?? 0) + 1;
    if (!isUpstreamError(error)) onError(`${resource.key}: loading failed with an error of our own`, error);
    const reason: Fault = isUpstreamError(error)
      ? error.fault
      : { kind: "invalid-answer", detail: "the answer could not be processed", atMs: nowMs, retryAtMs: null };
    const failure = { failures, fault: reason, freshForMs: resource.freshForMs() };
    const retryAtMs = nowMs + backOffMs(failure, nowMs, random());
    const fault: Fault = { ...reason, retryAtMs: reason.retryAtMs ?? retryAtMs };
    const told = isUpstreamError(error) ? new UpstreamError(fault, error) : error;
    const trouble: Trouble = { fault, error: told, failures, sinceMs: nowMs, retryAtMs };
    remember({ ...entry, trouble, lastFault: fault });
  }

  async function load<T>(resource: Resource<T>): Promise<void> {
    try {
      const { value, raw } = await resource.load();
      onLoaded(resource, value, raw);
    } catch (error) {
      onFailed(resource, error);
    }
  }

  /** The load under way, else a new one, else null while backing off. Never rejects; giving up does not cancel it. */
  function flightFor<T>(resource: Resource<T>, trouble: Trouble | null): Promise<void> | null {
    const { key } = resource;
    const current = flights.get(key);
    if (current) return current;
    if (trouble && isBackingOff(trouble, clock.nowMs())) return null;
    const flight = load(resource).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  }

  function suffices<T>({ value }: Kept<T>, resource: Resource<T>): boolean {
    return resource.suffices?.(value) ?? true;
  }

  function reportOf({ key, kept, trouble, lastFault }: Entry<unknown>, nowMs: number): EntryReport {
    const usable = kept && isUsable(kept, nowMs) ? kept : null;
    return {
      key,
      fetchedAtMs: usable?.fetchedAtMs ?? null,
      nextRefreshAtMs: trouble?.retryAtMs ?? (usable && freshUntilMs(usable)),
      lastFault,
      isFailing: trouble !== null,
      refreshing: flights.has(key),
    };
  }

  return {
    async get(resource, waitMs) {
      const before = lookUp(resource);
      const isEnough = before.kept !== null && suffices(before.kept, resource);
      if (before.kept && isEnough && isFresh(before.kept, clock.nowMs()))
        return handOut(before.kept, null, source, clock.nowMs());

      const flight = flightFor(resource, before.trouble);
      const hasSomething = before.kept !== null && isEnough && isUsable(before.kept, clock.nowMs());
      const patienceMs = hasSomething ? Math.min(waitMs, WAIT_WITH_STALE_MS) : waitMs;
      if (flight) await waitAtMost(flight, patienceMs, clock);

      const nowMs = clock.nowMs();
      const { kept, trouble } = lookUp(resource);
      if (kept && isUsable(kept, nowMs)) {
        return suffices(kept, resource)
          ? handOut(kept, trouble, source, nowMs)
          : handOutLacking(kept, trouble, source, nowMs);
      }
      if (trouble) throw flights.has(resource.key) ? stillIn(trouble, nowMs) : trouble.error;
      throw upstreamError("timed-out", "the answer has not arrived yet", nowMs, nowMs + SOON_MS);
    },

    peek(resource) {
      const nowMs = clock.nowMs();
      const { kept, trouble } = lookUp(resource);
      return kept && isUsable(kept, nowMs) ? handOut(kept, trouble, source, nowMs) : null;
    },

    glance(resource) {
      const nowMs = clock.nowMs();
      const { kept, trouble } = lookUp(resource);
      if (kept && isFresh(kept, nowMs)) return handOut(kept, null, source, nowMs);
      void flightFor(resource, trouble);
      if (kept && isUsable(kept, nowMs)) return handOut(kept, trouble, source, nowMs);
      return trouble?.fault ?? null;
    },

    report() {
      const nowMs = clock.nowMs();
      return [...entries.values()]
        .map((entry) => reportOf(entry, nowMs))
        .filter(
          ({ fetchedAtMs, lastFault, refreshing }) =>
            fetchedAtMs !== null || lastFault !== null || refreshing,
        )
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}
