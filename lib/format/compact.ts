/** Large amounts in up to four significant digits: 65.9M, 1.547T; below 1,000 whole. */
import { decimalsFor } from "./resolution.ts";
import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

const SCALES = [
  { factor: 1e3, suffix: "K" },
  { factor: 1e6, suffix: "M" },
  { factor: 1e9, suffix: "B" },
  { factor: 1e12, suffix: "T" },
] as const;

const SIGNIFICANT_DIGITS = 4;

/** `figure` is at least 1. */
function digitsOf(figure: number, resolution: number): number {
  const usual = figure.toPrecision(SIGNIFICANT_DIGITS);
  const decimals = decimalsFor(resolution);
  return Number(decimals > (usual.split(".")[1]?.length ?? 0) ? figure.toFixed(decimals) : usual);
}

/** `amount` is at least 1 and not below 1,000 when rounded to a whole number. */
function scaled(amount: number, resolution: number): string {
  const inScale = (factor: number) => digitsOf(Math.max(1, amount / factor), resolution / factor);
  const fitting = SCALES.find(({ factor }) => inScale(factor) < 1_000);
  if (fitting !== undefined) return `${inScale(fitting.factor)}${fitting.suffix}`;
  return `${withThousands(String(inScale(1e12)))}T`;
}

function compact(value: number | null, unit: string, resolution: number): string {
  if (!isWritable(value)) return UNKNOWN_TEXT;
  const amount = Math.abs(value);
  const decimals = decimalsFor(resolution);
  const least = 10 ** -decimals;
  if (amount > 0 && amount < least) return withMinus(value, `<${unit}${least.toFixed(decimals)}`);
  const small = amount.toFixed(decimals);
  return withMinus(value, unit + (Number(small) < 1_000 ? small : scaled(amount, resolution)));
}

/** 191.1M · 12.35K · 999 · <1 for what is above zero and below one; unknown is a dash. */
export function formatCompact(value: number | null): string {
  return compact(value, "", Infinity);
}

/** $65.9M · $1.547T · $999 · <$1 for what is above zero and below one; unknown is a dash. `resolutionUsd` as in `resolution.ts`. */
export function formatCompactUsd(amountUsd: number | null, resolutionUsd = Infinity): string {
  return compact(amountUsd, "$", resolutionUsd);
}
