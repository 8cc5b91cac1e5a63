import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

/** A share in whole percent: 53% · <1% and >99% where rounding would claim none or all; unknown is a dash. */
export function formatShare(share: number | null): string {
  if (!isWritable(share)) return UNKNOWN_TEXT;
  const percent = Math.round(share * 100);
  if (share > 0 && percent === 0) return "<1%";
  return share < 1 && percent === 100 ? ">99%" : `${percent}%`;
}
