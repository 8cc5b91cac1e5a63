import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

function ordinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  const suffix = isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${suffix}`;
}

/**
 * A percentile rank (0–1): 0.97 is 97th. 100th and 0th are kept for what stands above or below all others; rounding does
 * not reach them. Unknown is a dash.
 */
export function formatPercentile(rank: number | null): string {
  if (!isWritable(rank)) return UNKNOWN_TEXT;
  if (rank <= 0) return ordinal(0);
  return ordinal(rank >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(rank * 100))));
}
