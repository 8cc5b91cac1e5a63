import { logPricePoints } from "./log-price-points.ts";
import { theilSenSlope } from "./theil-sen.ts";
import { MIN_TREND_POINTS } from "./trend.ts";

const HOURS_PER_DAY = 24;

/**
 * Typical change per day of a nominally hourly price series, as a ratio (0.01 is 1 % a day): the Theil–Sen slope of ln P
 * per hour, over 24 hours, turned from a logarithm into a ratio. Null with fewer than 31 known prices.
 */
export function slopePerDay(hourlyPrices: readonly (number | null)[]): number | null {
  const points = logPricePoints(hourlyPrices);
  if (points.xs.length < MIN_TREND_POINTS) return null;
  const slopePerHour = theilSenSlope(points);
  return slopePerHour === null ? null : Math.expm1(slopePerHour * HOURS_PER_DAY);
}
