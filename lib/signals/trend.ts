/** How a token's week went, described and not tested: prices over a week are close to a random walk. */
import type { Trend } from "../domain/board.ts";
import { efficiency } from "./efficiency.ts";
import { knownPrices } from "./known-prices.ts";
import { moveSigma } from "./move-sigma.ts";

/** Fewer known prices than this make no trend. */
export const MIN_TREND_POINTS = 31;

/** The 95th percentile of the efficiency of a random walk of n points is about this divided by √n. */
const RANDOM_WALK_EFFICIENCY = 2.73;

function directionOf(sigma: number): Trend["direction"] {
  if (sigma >= 2) return "strong-up";
  if (sigma >= 1) return "up";
  if (sigma <= -2) return "strong-down";
  return sigma <= -1 ? "down" : "sideways";
}

/**
 * Direction from |move7dSigma| (1: up or down, 2: strong), path from the efficiency against that of random walks of as
 * many points. Null with fewer than 31 known prices, and for a line whose steps do not differ: a price that has not moved
 * for a week has no scale to be measured by and is more often a dead feed than a quiet market.
 */
export function trend(prices: readonly (number | null)[]): Trend | null {
  const points = knownPrices(prices);
  if (points.length < MIN_TREND_POINTS) return null;
  const move7dSigma = moveSigma(points);
  const ratio = efficiency(points);
  if (move7dSigma === null || ratio === null) return null;
  return {
    direction: directionOf(move7dSigma),
    path: ratio >= RANDOM_WALK_EFFICIENCY / Math.sqrt(points.length) ? "steady" : "choppy",
    move7dSigma,
    efficiency: ratio,
  };
}
