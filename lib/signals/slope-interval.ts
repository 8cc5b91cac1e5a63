import { linearFit } from "./linear-fit.ts";
import type { Points } from "./log-price-points.ts";
import { studentTQuantile } from "./student-t-quantile.ts";

export interface SlopeInterval {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

function squaresAbout(values: readonly number[], expected: (index: number) => number): number {
  return values.reduce((sum, value, index) => sum + (value - expected(index)) ** 2, 0);
}

/**
 * Least-squares slope of y on x with its two-sided interval by t(n − 2), for errors that are independent and of one size.
 * `confidence` is 0–1. Null with fewer than three points or two different x.
 */
export function slopeInterval(points: Points, confidence: number): SlopeInterval | null {
  const { xs, ys } = points;
  const n = xs.length;
  const fit = linearFit(points);
  if (fit === null || n < 3) return null;
  const { slope, intercept } = fit;
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const residual = squaresAbout(ys, (index) => intercept + slope * (xs[index] ?? 0));
  const standardError = Math.sqrt(residual / (n - 2) / squaresAbout(xs, () => meanX));
  const reach = studentTQuantile((1 + confidence) / 2, n - 2) * standardError;
  return { slope, low: slope - reach, high: slope + reach };
}
