/** How CoinGecko rounds: prices by size, percentages to five decimals, amounts to whole units. */

export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** `full`, or a number of decimals; null for the usual rounding. */
export type Precision = "full" | number | null;

export function parsePrecision(text: string | null): Precision {
  if (text === "full") return "full";
  const decimals = Number(text ?? "");
  return text !== null && text !== "" && Number.isInteger(decimals) && decimals >= 0 && decimals <= 18
    ? decimals
    : null;
}

/** Whole units from 10,000, two decimals from 1, six significant digits below. */
export function roundedPrice(value: number, precision: Precision = null): number {
  if (precision === "full") return value;
  if (precision !== null) return Number(value.toFixed(precision));
  if (Math.abs(value) >= 10_000) return Math.round(value);
  return Math.abs(value) >= 1 ? rounded(value, 2) : Number(value.toPrecision(6));
}

/** Whole units, or eight decimals for amounts below one (such as caps in bitcoin). */
export function roundedAmount(value: number): number {
  return Math.abs(value) >= 1 ? Math.round(value) : rounded(value, 8);
}
