/** Prices in US dollars: whole from 1,000, two decimals from 1, below that four significant digits. */
import { decimalsFor } from "./resolution.ts";
import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

/** From this many zeros after the point they are counted in a subscript instead of written: $0.0₄1234. */
const COUNTED_ZEROS = 4;
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
const SIGNIFICANT_DIGITS = 4;
const CENTS = 2;

function subscript(count: number): string {
  return Array.from(String(count), (digit) => SUBSCRIPTS.charAt(Number(digit))).join("");
}

type WriteZeros = (count: number) => string;
const allZeros: WriteZeros = (count) => "0".repeat(count);
const countedZeros: WriteZeros = (count) =>
  count < COUNTED_ZEROS ? allZeros(count) : `0${subscript(count)}`;

/** `price` is at least 0. Each rule is tried on its own rounding, so that 999.995 becomes 1,000 and 0.99999 becomes 1.00. */
function magnitudeOf(price: number, writeZeros: WriteZeros, resolutionUsd: number): string {
  const decimals = decimalsFor(resolutionUsd);
  const cents = price.toFixed(CENTS);
  if (Number(cents) >= 1_000) return withThousands(price.toFixed(decimals));
  const unrounded = Number(price.toExponential().split("e")[1]);
  const digits = Math.max(SIGNIFICANT_DIGITS, decimals + unrounded + 1);
  const [mantissa = "", exponent = ""] = price.toExponential(digits - 1).split("e");
  if (price === 0 || Number(exponent) >= 0) return price.toFixed(Math.max(CENTS, decimals));
  return `0.${writeZeros(-Number(exponent) - 1)}${mantissa.replace(".", "")}`;
}

/** The figure alone, for a column whose head names the unit: 77,246 · 1.36 · 0.2690 · 0.0₆2014; unknown is a dash. */
export function formatPriceFigure(priceUsd: number | null): string {
  if (!isWritable(priceUsd)) return UNKNOWN_TEXT;
  return withMinus(priceUsd, magnitudeOf(Math.abs(priceUsd), countedZeros, Infinity));
}

/**
 * $77,246 · $1.36 · $0.2690 · $0.0₆2014 (six zeros after the point, then 2014); unknown is a dash. `resolutionUsd` as in
 * `resolution.ts`.
 */
export function formatPriceUsd(priceUsd: number | null, resolutionUsd = Infinity): string {
  if (!isWritable(priceUsd)) return UNKNOWN_TEXT;
  return withMinus(priceUsd, `$${magnitudeOf(Math.abs(priceUsd), countedZeros, resolutionUsd)}`);
}

/** The same price for a screen reader, every zero written: 0.0000002014 US dollars. */
export function spokenPriceUsd(priceUsd: number | null): string {
  if (!isWritable(priceUsd)) return "unknown";
  return `${withMinus(priceUsd, magnitudeOf(Math.abs(priceUsd), allZeros, Infinity))} US dollars`;
}
