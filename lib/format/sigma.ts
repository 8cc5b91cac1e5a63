import { withSign } from "./sign.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

/** A move in standard deviations: +1.2σ · −0.4σ · 0.0σ; unknown is a dash. */
export function formatSigma(sigma: number | null): string {
  return isWritable(sigma) ? `${withSign(sigma, Math.abs(sigma).toFixed(1))}σ` : UNKNOWN_TEXT;
}
