import { linearFit } from "./linear-fit.ts";
import { logPricePoints } from "./log-price-points.ts";
import { MIN_TREND_POINTS } from "./trend.ts";

/**
 * How well one straight line fits ln P over the series' steps: share of the variance it explains, 0–1, by least squares.
 * Null with fewer than 31 known prices, and when the price did not move.
 */
export function r2(prices: readonly (number | null)[]): number | null {
  const points = logPricePoints(prices);
  if (points.xs.length < MIN_TREND_POINTS) return null;
  return linearFit(points)?.r2 ?? null;
}
