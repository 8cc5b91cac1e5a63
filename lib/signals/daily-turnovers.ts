import type { Series } from "../domain/series.ts";
import { dailyValues } from "./daily-values.ts";
import { turnover } from "./turnover.ts";

/** Turnover of the 24 hours up to about the end of a UTC day. */
export interface DailyTurnover {
  readonly dayEndMs: number;
  readonly turnover: number;
}

/**
 * One turnover for each complete UTC day, from its last point that has both amounts. Never more often: the volume is a sum
 * over the last 24 hours, so that closer samples repeat each other.
 */
export function dailyTurnovers(series: Series, nowMs: number): readonly DailyTurnover[] {
  const known = dailyValues(series, nowMs, ({ volume24hUsd, marketCapUsd }) =>
    turnover(volume24hUsd, marketCapUsd),
  );
  return known.map(({ dayEndMs, value }) => ({ dayEndMs, turnover: value }));
}
