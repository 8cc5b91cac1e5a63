/**
 * Which days' turnover lies at or above a line: a fixed one, or the token's own, which its spells themselves must not
 * raise.
 */
import { DAY_MS } from "../domain/time.ts";
import type { DailyTurnover } from "./daily-turnovers.ts";
import { lastDays } from "./last-days.ts";
import { quantile } from "./quantile.ts";

/** The token traded its whole market cap. */
export const WHOLE_CAP = 1;

const DAYS_BEFORE_SPELL = 90;
const MIN_DAYS_BEFORE_SPELL = 30;
const OWN_QUANTILE = 0.9;

/** A day and the line it was held against; both null where there was too little past to draw one. */
export interface LineDay {
  readonly dayEndMs: number;
  readonly threshold: number | null;
  readonly isAbove: boolean | null;
}

export function fixedLine(days: readonly DailyTurnover[], threshold: number): readonly LineDay[] {
  return days.map(({ dayEndMs, turnover }) => ({ dayEndMs, threshold, isAbove: turnover >= threshold }));
}

function thresholdBefore(days: readonly DailyTurnover[], dayEndMs: number): number | null {
  const before = lastDays(days, DAYS_BEFORE_SPELL, dayEndMs - DAY_MS);
  if (before.length < MIN_DAYS_BEFORE_SPELL) return null;
  return quantile(Float64Array.from(before, ({ turnover }) => turnover).sort(), OWN_QUANTILE);
}

/**
 * The own line: the type-7 90 % quantile of the 90 days before a day, at least 30 of them known. A day at or above it
 * begins a spell, and the line stays as it is while the spell lasts, up to the first day below it; a missing day ends the
 * spell too. No trade at all is never above. Days are oldest first.
 */
export function ownLine(days: readonly DailyTurnover[]): readonly LineDay[] {
  let spell: { readonly threshold: number; readonly lastDayEndMs: number } | null = null;
  return days.map(({ dayEndMs, turnover }): LineDay => {
    const frozen: number | null =
      spell !== null && dayEndMs - spell.lastDayEndMs === DAY_MS ? spell.threshold : null;
    const threshold = frozen ?? thresholdBefore(days, dayEndMs);
    if (threshold === null) return { dayEndMs, threshold: null, isAbove: null };
    const isAbove = turnover > 0 && turnover >= threshold;
    spell = isAbove ? { threshold, lastDayEndMs: dayEndMs } : null;
    return { dayEndMs, threshold, isAbove };
  });
}
