import { medianAbsoluteDeviation } from "./median-absolute-deviation.ts";

/** Makes the score of a normal sample that of its standard deviation. */
const NORMAL_CONSISTENCY = 0.6745;

/**
 * Robust z of a logarithm among others, itself not one of them (Iglewicz and Hoaglin 1993). Null where the others have
 * no spread.
 */
export function robustZ(logarithm: number, others: readonly number[]): number | null {
  const spread = medianAbsoluteDeviation(others);
  return spread === null ? null : (NORMAL_CONSISTENCY * (logarithm - spread.median)) / spread.mad;
}
