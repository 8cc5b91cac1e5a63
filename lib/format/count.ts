import { withMinus } from "./sign.ts";
import { withThousands } from "./thousands.ts";
import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

/** A whole number with commas: a rank, a number of calls. Unknown is a dash. */
export function formatCount(count: number | null): string {
  if (!isWritable(count)) return UNKNOWN_TEXT;
  return withMinus(count, withThousands(Math.abs(count).toFixed(0)));
}
