import { logReturns } from "./log-returns.ts";
import { standardDeviation } from "./standard-deviation.ts";

/** Below this the spread of the steps is rounding error: a price that stands still or grows by the very same rate. */
const ROUNDING_ERROR = 1e-12;

/**
 * Size of a window's move in its own terms: ln(P_n / P_0) / (sd(r)·√(n−1)), r the log returns between the n known prices.
 * Within ±1 is what such steps make by chance about two times in three. Null when the steps do not differ (a flat line
 * has no measure of its own) or fewer than three prices are known.
 */
export function moveSigma(prices: readonly (number | null)[]): number | null {
  const returns = logReturns(prices);
  const spread = standardDeviation(returns);
  if (spread === null || spread < ROUNDING_ERROR) return null;
  const move = returns.reduce((sum, step) => sum + step, 0);
  return move / (spread * Math.sqrt(returns.length));
}
