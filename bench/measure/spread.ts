/** Middle and tails of what was measured. */
import { quantile } from "../../lib/signals/quantile.ts";

/** The quantile (0–1) of an unsorted sample; null when it is empty. */
export function spreadAt(sample: readonly number[], probability: number): number | null {
  return quantile(Float64Array.from(sample).sort(), probability);
}

/** The median of a sample that cannot be empty. */
export function medianOf(sample: readonly number[]): number {
  const median = spreadAt(sample, 0.5);
  if (median === null) throw new Error("nothing was measured");
  return median;
}
