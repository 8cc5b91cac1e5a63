import { quantile } from "./quantile.ts";

export type Tercile = "small" | "middle" | "large";

/**
 * Third of the given tokens that each one's cap falls in; the bounds are their type-7 quantiles at 1/3 and 2/3, a cap on
 * a bound belongs to the lower third, so equal caps are never parted. Answers in the order of the input; an unknown cap
 * has no tercile and moves no bound.
 */
export function marketCapTerciles(marketCapsUsd: readonly (number | null)[]): readonly (Tercile | null)[] {
  const known = Float64Array.from(marketCapsUsd.filter((cap) => cap !== null)).sort();
  const lower = quantile(known, 1 / 3);
  const upper = quantile(known, 2 / 3);
  return marketCapsUsd.map((cap) => {
    if (cap === null || lower === null || upper === null) return null;
    if (cap <= lower) return "small";
    return cap <= upper ? "middle" : "large";
  });
}
