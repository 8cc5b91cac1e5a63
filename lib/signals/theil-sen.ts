import type { Points } from "./log-price-points.ts";
import { medianInPlace } from "./median-in-place.ts";

/**
 * Median of the slopes between all pairs of points, in y per unit of x: a few wild points do not turn it (Theil 1950,
 * Sen 1968). Pairs at the same x are left out; null when there is no other pair.
 */
export function theilSenSlope({ xs, ys }: Points): number | null {
  const n = xs.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let later = 1; later < n; later++) {
    const x = xs[later] ?? 0;
    const y = ys[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier++) {
      const dx = x - (xs[earlier] ?? 0);
      if (dx !== 0) slopes[count++] = (y - (ys[earlier] ?? 0)) / dx;
    }
  }
  return medianInPlace(slopes.subarray(0, count));
}
