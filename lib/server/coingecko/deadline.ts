/** One moment by which a whole exchange must be over, whatever it is waiting for. */
import { type Clock, SECOND_MS } from "../../domain/time.ts";

export interface Deadline {
  /** Aborts when the time is up, when the caller gives up, and when `end` is called. */
  readonly signal: AbortSignal;
  /** Why the exchange must stop; null while it may go on. */
  reason(): string | null;
  /** The promise's outcome, or a rejection as soon as the exchange must stop, even if the promise ignores the signal. */
  orStop<T>(promise: Promise<T>): Promise<T>;
  /** Stops the timer and everything that still hangs on the signal. */
  end(): void;
}

/** A deadline `timeoutMs` from now on the clock, or earlier when the caller's signal aborts. */
export function startDeadline(clock: Clock, timeoutMs: number, callerSignal: AbortSignal | null): Deadline {
  const stop = new AbortController();
  let reason: string | null = null;

  const stopBecause = (why: string) => {
    reason ??= why;
    stop.abort();
  };
  const giveUp = () => {
    stopBecause("the caller gave up waiting");
  };

  if (callerSignal?.aborted) giveUp();
  callerSignal?.addEventListener("abort", giveUp, { once: true });
  clock.sleep(timeoutMs, stop.signal).then(
    () => {
      stopBecause(`no complete answer within ${timeoutMs / SECOND_MS} s`);
    },
    () => undefined,
  );

  const stopped = new Promise<never>((_resolve, reject) => {
    const fail = () => {
      reject(new Error(reason ?? "the exchange is over"));
    };
    if (stop.signal.aborted) fail();
    stop.signal.addEventListener("abort", fail, { once: true });
  });
  stopped.catch(() => undefined);

  return {
    signal: stop.signal,
    reason: () => reason,
    orStop: (promise) => Promise.race([promise, stopped]),
    end() {
      callerSignal?.removeEventListener("abort", giveUp);
      stop.abort();
    },
  };
}
