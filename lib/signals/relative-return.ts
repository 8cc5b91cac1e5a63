/**
 * How much more an asset made than its benchmark over the same span: (1 + a) / (1 + b) − 1, all as ratios.
 * 0.10 says that a holder ended 10 % better off than a holder of the benchmark. Null when either change is unknown,
 * or below −1, or when the benchmark lost everything.
 */
export function relativeReturn(change: number | null, benchmarkChange: number | null): number | null {
  if (change === null || benchmarkChange === null || change < -1 || benchmarkChange <= -1) return null;
  return (1 + change) / (1 + benchmarkChange) - 1;
}
