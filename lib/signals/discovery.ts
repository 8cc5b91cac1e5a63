import type { DailySample } from "./daily-samples.ts";

/** A token with at least as many daily samples is past its price discovery. */
export const DISCOVERY_DAYS = 60;

/**
 * Whether the token is still in price discovery: fewer than 60 daily samples. `historyDays` is how far back its history
 * was asked for. Null without a daily history, and when one too short to hold 60 samples cannot tell.
 */
export function discovery(samples: readonly DailySample[] | null, historyDays: number): boolean | null {
  if (samples === null) return null;
  if (samples.length >= DISCOVERY_DAYS) return false;
  return historyDays >= DISCOVERY_DAYS ? true : null;
}
