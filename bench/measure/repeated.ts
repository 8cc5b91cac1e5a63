import { medianOf, spreadAt } from "./spread.ts";

const WARM_UP_ROUNDS = 5;

/** Milliseconds that `work` takes: median and 95th percentile of `rounds`, after a warm-up that is not counted. */
export function repeated(
  rounds: number,
  work: () => void,
): { readonly medianMs: number; readonly p95Ms: number } {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const startedMs = performance.now();
    work();
    return performance.now() - startedMs;
  });
  return { medianMs: medianOf(times), p95Ms: spreadAt(times, 0.95) ?? medianOf(times) };
}
