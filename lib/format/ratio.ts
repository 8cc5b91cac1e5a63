import { decimalsFor } from "./resolution.ts";
import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

function magnitudeOf(ratio: number, resolution: number): string {
  const hundredths = ratio.toFixed(2);
  const usual = Number(hundredths) < 100 ? 2 : 0;
  const decimals = decimalsFor(resolution);
  if (decimals > usual) return withThousands(ratio.toFixed(decimals));
  if (ratio > 0 && Number(hundredths) === 0) return "<0.01";
  return withThousands(ratio.toFixed(usual));
}

/**
 * A plain ratio or index: 1.28 · 0.05 · <0.01 for what is above zero and would round to it · 120; unknown is a dash. `resolution` as
 * in `resolution.ts`.
 */
export function formatRatio(ratio: number | null, resolution = Infinity): string {
  return isWritable(ratio) ? withMinus(ratio, magnitudeOf(Math.abs(ratio), resolution)) : UNKNOWN_TEXT;
}
