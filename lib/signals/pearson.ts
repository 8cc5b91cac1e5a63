import { linearFit } from "./linear-fit.ts";
import type { Points } from "./log-price-points.ts";

/** Pearson's correlation, −1 to 1. Null when x or y has fewer than two different values. */
export function pearson(points: Points): number | null {
  const { slope, r2 } = linearFit(points) ?? { slope: 0, r2: null };
  return r2 === null ? null : Math.sign(slope) * Math.sqrt(r2);
}
