import type { Points } from "./log-price-points.ts";
import { midranks } from "./midranks.ts";
import { pearson } from "./pearson.ts";

/**
 * Spearman's rank correlation, −1 to 1: Pearson's of the midranks. Null when x or y has fewer than two different values.
 */
export function spearman({ xs, ys }: Points): number | null {
  return pearson({ xs: midranks(xs), ys: midranks(ys) });
}
