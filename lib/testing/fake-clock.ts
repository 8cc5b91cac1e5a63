/** A clock that moves only when told to, so that hours of waiting take no time in a test. */
import type { Clock } from "../domain/time.ts";

export interface FakeClock extends Clock {
  /** Moves the time forward, waking sleepers in the order of their moments and letting each finish what it does next. */
  advance(ms: number): Promise<void>;
  /**
   * Moves from one sleeper's moment to the next until the promise settles, and hands on its outcome. Throws when nobody
   * sleeps any more and the promise is still open.
   */
  runUntil<T>(promise: Promise<T>): Promise<T>;
  /** How many sleepers there are. */
  sleeping(): number;
}

interface Sleeper {
  readonly wakeAtMs: number;
  readonly wake: () => void;
}

/** Everything that can go on without time passing: promises, and whatever Node has ready. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error("the sleep was aborted");
}

/** A fake clock that stands at `startMs`. */
export function createFakeClock(startMs: number): FakeClock {
  let nowMs = startMs;
  const sleepers = new Set<Sleeper>();

  function nextSleeper(): Sleeper | undefined {
    let next: Sleeper | undefined;
    for (const sleeper of sleepers)
      if (next === undefined || sleeper.wakeAtMs < next.wakeAtMs) next = sleeper;
    return next;
  }

  async function wake(sleeper: Sleeper): Promise<void> {
    sleepers.delete(sleeper);
    nowMs = Math.max(nowMs, sleeper.wakeAtMs);
    sleeper.wake();
    await settle();
  }

  return {
    nowMs: () => nowMs,

    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(abortReason(signal));
          return;
        }
        const stop = () => {
          sleepers.delete(sleeper);
          if (signal) reject(abortReason(signal));
        };
        const sleeper: Sleeper = {
          wakeAtMs: nowMs + Math.max(0, ms),
          wake: () => {
            signal?.removeEventListener("abort", stop);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", stop, { once: true });
      });
    },

    async advance(ms) {
      const endMs = nowMs + ms;
      await settle();
      for (let next = nextSleeper(); next && next.wakeAtMs <= endMs; next = nextSleeper()) await wake(next);
      nowMs = endMs;
      await settle();
    },

    async runUntil(promise) {
      const waiting = { isOver: false };
      const end = () => {
        waiting.isOver = true;
      };
      promise.then(end, end);
      await settle();
      while (!waiting.isOver) {
        const next = nextSleeper();
        if (next === undefined) throw new Error("the promise waits for something else than time");
        await wake(next);
      }
      return promise;
    },

    sleeping: () => sleepers.size,
  };
}
