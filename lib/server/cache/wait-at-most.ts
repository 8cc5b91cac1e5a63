import type { Clock } from "../../domain/time.ts";

/** Resolves when the promise does or `ms` have passed, whichever comes first; at once when `ms` is 0. */
export async function waitAtMost(promise: Promise<void>, ms: number, clock: Clock): Promise<void> {
  if (ms <= 0) return;
  const timer = new AbortController();
  const isOver = clock.sleep(ms, timer.signal).catch(() => undefined);
  await Promise.race([promise, isOver]);
  timer.abort();
}
