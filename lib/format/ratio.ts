import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

function magnitudeOf(ratio: number): string {
  const hundredths = ratio.toFixed(2);
  if (ratio > 0 && Number(hundredths) === 0) return "<0.01";
  return Number(hundredths) < 100 ? hundredths : withThousands(ratio.toFixed(0));
}

/** A plain ratio or index: 1.28 · 0.05 · <0.01 for what is above zero and would round to it · 120; unknown is a dash. */
export function formatRatio(ratio: number | null): string {
  return isWritable(ratio) ? withMinus(ratio, magnitudeOf(Math.abs(ratio))) : UNKNOWN_TEXT;
}
