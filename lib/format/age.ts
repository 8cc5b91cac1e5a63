import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3_600;
const SECONDS_PER_DAY = 86_400;

/**
 * How long ago, in one unit and rounded down: 12 s · 4 min · 47 h · 2 d. An age below zero (two clocks that disagree)
 * reads 0 s; unknown is a dash.
 */
export function formatAge(ageMs: number | null): string {
  if (!isWritable(ageMs)) return UNKNOWN_TEXT;
  const seconds = Math.max(0, Math.floor(ageMs / 1_000));
  if (seconds < SECONDS_PER_MINUTE) return `${seconds} s`;
  if (seconds < SECONDS_PER_HOUR) return `${Math.floor(seconds / SECONDS_PER_MINUTE)} min`;
  if (seconds < 2 * SECONDS_PER_DAY) return `${Math.floor(seconds / SECONDS_PER_HOUR)} h`;
  return `${Math.floor(seconds / SECONDS_PER_DAY)} d`;
}
