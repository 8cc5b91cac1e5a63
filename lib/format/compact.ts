/** Large amounts in up to four significant digits: 65.9M, 1.547T; below 1,000 whole. */
import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

const SCALES = [
  { factor: 1e3, suffix: "K" },
  { factor: 1e6, suffix: "M" },
  { factor: 1e9, suffix: "B" },
  { factor: 1e12, suffix: "T" },
] as const;

/** `amount` is at least 1 and not below 1,000 when rounded to a whole number. */
function scaled(amount: number): string {
  const inScale = (factor: number) => Number(Math.max(1, amount / factor).toPrecision(4));
  const fitting = SCALES.find(({ factor }) => inScale(factor) < 1_000);
  if (fitting !== undefined) return `${inScale(fitting.factor)}${fitting.suffix}`;
  return `${withThousands(inScale(1e12).toFixed(0))}T`;
}

function compact(value: number | null, unit: string): string {
  if (!isWritable(value)) return UNKNOWN_TEXT;
  const amount = Math.abs(value);
  if (amount > 0 && amount < 1) return withMinus(value, `<${unit}1`);
  return withMinus(value, unit + (Math.round(amount) < 1_000 ? amount.toFixed(0) : scaled(amount)));
}

/** 191.1M · 12.35K · 999 · <1 for what is above zero and below one; unknown is a dash. */
export function formatCompact(value: number | null): string {
  return compact(value, "");
}

/** $65.9M · $1.547T · $999 · <$1 for what is above zero and below one; unknown is a dash. */
export function formatCompactUsd(amountUsd: number | null): string {
  return compact(amountUsd, "$");
}
