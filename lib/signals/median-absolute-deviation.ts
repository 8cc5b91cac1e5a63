import { medianInPlace } from "./median-in-place.ts";

export interface MedianSpread {
  readonly median: number;
  /** Median distance from the median; not scaled to a standard deviation. */
  readonly mad: number;
}

/** Below this a spread of logarithms is rounding error. */
const ROUNDING_ERROR = 1e-12;

/**
 * Middle and spread of logarithms that a few wild ones do not turn. Null without values and where at least half of them
 * are the same, so that there is no spread to measure by.
 */
export function medianAbsoluteDeviation(logarithms: readonly number[]): MedianSpread | null {
  const median = medianInPlace(Float64Array.from(logarithms));
  if (median === null) return null;
  const mad = medianInPlace(Float64Array.from(logarithms, (value) => Math.abs(value - median)));
  return mad === null || mad < ROUNDING_ERROR ? null : { median, mad };
}
