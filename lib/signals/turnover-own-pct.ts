import { DAY_MS, startOfUtcDayMs } from "../domain/time.ts";
import type { DailyTurnover } from "./daily-turnovers.ts";
import { lastDays } from "./last-days.ts";
import { percentileRank } from "./percentile-rank.ts";

const DAYS_BEFORE = 90;

/** Fewer earlier days than this make no percentile. */
export const MIN_DAYS_BEFORE = 30;

export interface TurnoverOwnPct {
  /** Midrank, 0–1. */
  readonly turnoverOwnPct: number | null;
  /** Earlier days that it was compared with. */
  readonly n: number;
}

/**
 * Where the last complete day's turnover stands among the token's own 90 days before it. Null with fewer than 30 of them,
 * and when the last complete day has no sample.
 */
export function turnoverOwnPct(days: readonly DailyTurnover[], nowMs: number): TurnoverOwnPct {
  const dayEndMs = startOfUtcDayMs(nowMs);
  const latest = days.findLast((day) => day.dayEndMs === dayEndMs);
  const before = lastDays(days, DAYS_BEFORE, dayEndMs - DAY_MS).map((day) => day.turnover);
  const n = before.length;
  if (latest === undefined || n < MIN_DAYS_BEFORE) return { turnoverOwnPct: null, n };
  return { turnoverOwnPct: percentileRank(latest.turnover, Float64Array.from(before).sort()), n };
}
