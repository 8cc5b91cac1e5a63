import { isKnownPrice } from "./known-prices.ts";

/** Points of a line fit, x and y at the same index. */
export interface Points {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Known prices as (position in the series, ln P): a gap leaves its positions out and moves no other point. */
export function logPricePoints(prices: readonly (number | null)[]): Points {
  const xs: number[] = [];
  const ys: number[] = [];
  prices.forEach((price, index) => {
    if (!isKnownPrice(price)) return;
    xs.push(index);
    ys.push(Math.log(price));
  });
  return { xs, ys };
}
