import type { Beta } from "../domain/comparison.ts";
import { type DailyPair, MIN_PAIRS, pairPoints } from "./daily-pairs.ts";
import { slopeInterval } from "./slope-interval.ts";

const CONFIDENCE = 0.95;

/**
 * Least-squares slope of the asset's daily log returns on the benchmark's, with its 95 % interval. 1.5: when the benchmark
 * moved by 1 %, the asset tended to move by 1.5 %. Null below 30 pairs, and where the benchmark stood still.
 */
export function beta(pairs: readonly DailyPair[]): Beta {
  const n = pairs.length;
  const interval = n < MIN_PAIRS ? null : slopeInterval(pairPoints(pairs), CONFIDENCE);
  return {
    beta: interval?.slope ?? null,
    betaLow: interval?.low ?? null,
    betaHigh: interval?.high ?? null,
    n,
  };
}
