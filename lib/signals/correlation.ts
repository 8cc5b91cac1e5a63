import type { Correlation } from "../domain/comparison.ts";
import { type DailyPair, MIN_PAIRS, pairPoints } from "./daily-pairs.ts";
import { pearson } from "./pearson.ts";
import { spearman } from "./spearman.ts";

/**
 * Pearson's and Spearman's correlation of two assets' daily log returns. Null below 30 pairs, and where either stood
 * still.
 */
export function correlation(pairs: readonly DailyPair[]): Correlation {
  const n = pairs.length;
  if (n < MIN_PAIRS) return { correlation: null, spearman: null, n };
  const points = pairPoints(pairs);
  return { correlation: pearson(points), spearman: spearman(points), n };
}
