/** How finely numbers are written: a chart may show little more than what is usually their last digit. */

/**
 * A value as text; null is unknown. Values that are `resolution` apart, in the value's own unit, do not read alike: decimals beyond
 * the usual ones are written where they are needed for that.
 */
export type WriteValue = (value: number | null, resolution?: number) => string;

/** Beyond these a double has nothing to tell. */
const MOST_DECIMALS = 15;
const ROUNDING = 1e-6;

/** Decimals that multiples of `resolution` need: one for 0.2, two for 0.25, none for 5, for Infinity, and for what is no distance. */
export function decimalsFor(resolution: number): number {
  if (!(resolution > 0)) return 0;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scaled = resolution * 10 ** decimals;
    if (scaled === Infinity || Math.abs(scaled - Math.round(scaled)) < ROUNDING * scaled) return decimals;
  }
  return MOST_DECIMALS;
}
