/** Changes as signed percentages: two decimals below 1 %, one from there, none from 1,000 %. */
import { decimalsFor } from "./resolution.ts";
import { withSign } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

/** Each rule is tried on its own rounding, so that 0.996 % becomes 1.0 and 999.96 % becomes 1,000. */
function percentOf(ratio: number, resolution: number): string {
  const percent = Math.abs(ratio) * 100;
  const decimals = decimalsFor(100 * resolution);
  if (decimals > 1) return withThousands(percent.toFixed(decimals));
  const hundredths = percent.toFixed(2);
  if (Number(hundredths) < 1) return hundredths;
  const tenths = percent.toFixed(1);
  return Number(tenths) < 1_000 ? tenths : withThousands(percent.toFixed(0));
}

/** Percent without its sign, for a column whose head names it: a ratio of 0.066 is +6.6, −0.0044 is −0.44; unknown is a dash. */
export function formatChangeFigure(ratio: number | null): string {
  return isWritable(ratio) ? withSign(ratio, percentOf(ratio, Infinity)) : UNKNOWN_TEXT;
}

/** +6.6% · −0.44% · +1,240% · 0.00% for zero and for what rounds to it; unknown is a dash. `resolution` as in `resolution.ts`, of the ratio. */
export function formatChange(ratio: number | null, resolution = Infinity): string {
  return isWritable(ratio) ? `${withSign(ratio, percentOf(ratio, resolution))}%` : UNKNOWN_TEXT;
}

/** Which way the change is written, for arrows and colours that agree with the text; null when unknown. */
export function changeDirection(ratio: number | null): "up" | "down" | "flat" | null {
  if (!isWritable(ratio)) return null;
  if (Number(percentOf(ratio, Infinity).replaceAll(",", "")) === 0) return "flat";
  return ratio > 0 ? "up" : "down";
}
