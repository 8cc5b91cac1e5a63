/**
 * Broken prints: a price that jumps out of all proportion and comes back at once. Left out of statistics, marked in
 * charts.
 */
import { isKnownPrice } from "./known-prices.ts";
import { medianAbsoluteDeviation } from "./median-absolute-deviation.ts";

/** Returns before a point that say what is usual; with fewer the point is not judged. */
const RETURNS_BEFORE = 48;
const USUAL_SPREADS = 8;
/** Turns the MAD of a normal sample into its standard deviation. */
const NORMAL_CONSISTENCY = 1.4826;
/** The way back is at least this part of the way out. */
const LEAST_RETURN = 0.5;

function isOutOfProportion(move: number, before: readonly number[]): boolean {
  if (before.length < RETURNS_BEFORE) return false;
  const spread = medianAbsoluteDeviation(before);
  return spread !== null && Math.abs(move) > USUAL_SPREADS * NORMAL_CONSISTENCY * spread.mad;
}

function comesBack(move: number, next: number): boolean {
  return move * next < 0 && Math.abs(next) >= LEAST_RETURN * Math.abs(move);
}

/**
 * Indices of the suspect points of a price series, oldest first. A point is suspect when its log return is beyond
 * 8 × 1.4826 × MAD of the 48 non-zero returns before it and the next return is opposite and at least half as large. The
 * last known point is not judged, a suspect one is no base for the next returns, and gaps are bridged. No point's
 * judgement depends on more than the one known point after it.
 */
export function suspectPrints(prices: readonly (number | null)[]): ReadonlySet<number> {
  const known = prices.flatMap((price, index) =>
    isKnownPrice(price) ? [{ index, log: Math.log(price) }] : [],
  );
  const suspects = new Set<number>();
  const returns: number[] = [];
  let base: number | null = null;
  known.forEach(({ index, log }, place) => {
    const move = log - (base ?? log);
    const next = known[place + 1];
    if (
      next !== undefined &&
      comesBack(move, next.log - log) &&
      isOutOfProportion(move, returns.slice(-RETURNS_BEFORE))
    ) {
      suspects.add(index);
      return;
    }
    if (move !== 0) returns.push(move);
    base = log;
  });
  return suspects;
}

/** The points that a statistic may use, in their order: those that are not suspect. */
export function withoutSuspectPrints<Point extends { readonly priceUsd: number | null }>(
  points: readonly Point[],
): readonly Point[] {
  const suspects = suspectPrints(points.map(({ priceUsd }) => priceUsd));
  return points.filter((_, index) => !suspects.has(index));
}
