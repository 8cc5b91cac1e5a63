import type { Points } from "./log-price-points.ts";

export interface LinearFit {
  /** Change of y per unit of x. */
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance of y that the line explains, 0–1; null when y does not vary. */
  readonly r2: number | null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Distances from the first value: equal values become exact zeros, which distances from a rounded mean would not. */
function fromFirst(values: readonly number[]): readonly number[] {
  const first = values[0] ?? 0;
  return values.map((value) => value - first);
}

/** Ordinary least squares of y on x. Null when x has fewer than two different values. */
export function linearFit({ xs, ys }: Points): LinearFit | null {
  const us = fromFirst(xs);
  const vs = fromFirst(ys);
  const meanU = mean(us);
  const meanV = mean(vs);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  us.forEach((u, index) => {
    const dx = u - meanU;
    const dy = (vs[index] ?? meanV) - meanV;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  });
  if (xx === 0) return null;
  const slope = xy / xx;
  const r2 = yy === 0 ? null : Math.min(1, (xy * xy) / (xx * yy));
  return { slope, intercept: mean(ys) - slope * mean(xs), r2 };
}
