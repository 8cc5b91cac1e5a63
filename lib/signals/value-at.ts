import { isKnownPrice } from "./known-prices.ts";

interface PricePoint {
  readonly atMs: number;
  readonly priceUsd: number | null;
}

/** How many points, oldest first, lie at or before the moment. */
function countUpTo(points: readonly PricePoint[], atMs: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle]?.atMs ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The last point of a history with a known price at or before the moment, whole, so that price, cap and volume are of one
 * time. Null when there is none, or when it is older than `maxAgeMs`. Points are oldest first.
 */
export function valueAt<Point extends PricePoint>(
  points: readonly Point[],
  atMs: number,
  maxAgeMs: number,
): (Point & { readonly priceUsd: number }) | null {
  for (let index = countUpTo(points, atMs) - 1; index >= 0; index--) {
    const point = points[index];
    if (point === undefined || atMs - point.atMs > maxAgeMs) return null;
    if (isKnownPrice(point.priceUsd)) return { ...point, priceUsd: point.priceUsd };
  }
  return null;
}
