/** What stands where a number is unknown. */
export const UNKNOWN_TEXT = "—";

/** True for a number that can be written; null, NaN and infinities are unknown. */
export function isWritable(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
