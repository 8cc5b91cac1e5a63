import { decimalsFor } from "./resolution.ts";
import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

/** What would round to zero and is none is less than the last digit. */
function atLeast(ratio: number, decimals: number): string {
  const least = 10 ** -decimals;
  const isLess = ratio > 0 && Number(ratio.toFixed(decimals)) === 0;
  return isLess ? `<${least.toFixed(decimals)}` : withThousands(ratio.toFixed(decimals));
}

function magnitudeOf(ratio: number, resolution: number): string {
  const hundredths = ratio.toFixed(2);
  const usual = Number(hundredths) < 100 ? 2 : 0;
  const decimals = decimalsFor(resolution);
  return atLeast(ratio, Math.max(usual, decimals));
}

/**
 * A plain ratio or index: 1.28 · 0.05 · <0.01 for what is above zero and would round to it · 120; unknown is a dash. `resolution` as
 * in `resolution.ts`.
 */
export function formatRatio(ratio: number | null, resolution = Infinity): string {
  return isWritable(ratio) ? withMinus(ratio, magnitudeOf(Math.abs(ratio), resolution)) : UNKNOWN_TEXT;
}
