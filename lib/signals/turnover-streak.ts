import type { TurnoverStreakDays } from "../domain/spike.ts";
import { DAY_MS, startOfUtcDayMs } from "../domain/time.ts";
import type { DailyTurnover } from "./daily-turnovers.ts";
import { fixedLine, type LineDay, ownLine, WHOLE_CAP } from "./turnover-lines.ts";

/** Days in a row above the line, ending with the given one. Null when that day was not held against the line. */
export function streakOf(line: readonly LineDay[], lastDayEndMs: number): number | null {
  const aboveAt = new Map(line.map(({ dayEndMs, isAbove }) => [dayEndMs, isAbove]));
  if ((aboveAt.get(lastDayEndMs) ?? null) === null) return null;
  let days = 0;
  while (aboveAt.get(lastDayEndMs - days * DAY_MS) === true) days++;
  return days;
}

/**
 * Complete days in a row, up to the last one, with turnover at or above 1 and above the token's own line. A missing day
 * ends the row. Null when the last complete day has no sample; `own` also with fewer than 30 days before the spell.
 */
export function turnoverStreak(days: readonly DailyTurnover[], nowMs: number): TurnoverStreakDays {
  const lastDayEndMs = startOfUtcDayMs(nowMs);
  return {
    one: streakOf(fixedLine(days, WHOLE_CAP), lastDayEndMs),
    own: streakOf(ownLine(days), lastDayEndMs),
  };
}
