import { startOfUtcDayMs } from "../domain/time.ts";
import { lastDays } from "./last-days.ts";
import type { LineDay } from "./turnover-lines.ts";

const WINDOW_DAYS = 14;

/** Fewer days than this make no share. */
const MIN_SHARE_DAYS = 10;

export interface TurnoverShare14 {
  /** 0–1. */
  readonly turnoverShare14: number | null;
  /** Days of the 14 that were held against the line. */
  readonly n: number;
}

/**
 * Share of the last 14 complete days whose turnover was at or above the line, of those that have a sample. Null with
 * fewer than 10.
 */
export function turnoverShare14(line: readonly LineDay[], nowMs: number): TurnoverShare14 {
  const judged = lastDays(line, WINDOW_DAYS, startOfUtcDayMs(nowMs)).filter(
    ({ isAbove }) => isAbove !== null,
  );
  const n = judged.length;
  const above = judged.filter(({ isAbove }) => isAbove).length;
  return { turnoverShare14: n < MIN_SHARE_DAYS ? null : above / n, n };
}
