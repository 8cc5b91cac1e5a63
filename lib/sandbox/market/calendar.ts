/** The simulated market's days. Its paths begin on 1 January 2024; nothing is known before. */
import { DAY_MS } from "../../domain/time.ts";

export const FIRST_DAY_MS = Date.UTC(2024, 0, 1);

/** Number of the UTC day that holds the moment, counted from the market's first. */
export function dayOf(atMs: number): number {
  return Math.floor((atMs - FIRST_DAY_MS) / DAY_MS);
}

export function startOfDayMs(day: number): number {
  return FIRST_DAY_MS + day * DAY_MS;
}

/** Share of the UTC day that has passed, in [0, 1). */
export function shareOfDay(atMs: number): number {
  return (atMs - FIRST_DAY_MS) / DAY_MS - dayOf(atMs);
}
