/** Rounds to significant digits, so that no byte is spent on what no screen can show. Null stays null. */
export function significant(value: number | null, digits: number): number | null {
  if (value === null || value === 0) return value;
  return Number(value.toPrecision(digits));
}

/** Rounds to decimals, for ratios and shares. Null stays null. */
export function decimals(value: number | null, places: number): number | null {
  return value === null ? null : Number(value.toFixed(places));
}
