import type { Series } from "../domain/series.ts";
import { DAY_MS, startOfUtcDayMs } from "../domain/time.ts";
import { dailyValues } from "./daily-values.ts";
import { lastDays } from "./last-days.ts";
import { robustZ } from "./robust-z.ts";

const DAYS_BEFORE = 21;

/** Fewer earlier days than this make no measure. */
export const MIN_VOLUME_DAYS = 14;

/** From here on a volume is marked; about 6 % of ordinary days are. */
export const VOLUME_SURPRISE_FLAG = 3.5;

export interface VolumeSurprise {
  /** Robust z of ln V. */
  readonly volumeSurprise: number | null;
  /** Earlier days that it was measured by. */
  readonly n: number;
}

/**
 * How far the last complete day's volume lies from the 21 days before it, on a log scale and in their own spread. Null with
 * fewer than 14 of them, where they have no spread, and when the last complete day has no volume. A volume of zero has no
 * logarithm and counts as none.
 */
export function volumeSurprise(series: Series, nowMs: number): VolumeSurprise {
  const dayEndMs = startOfUtcDayMs(nowMs);
  const volumes = dailyValues(series, nowMs, ({ volume24hUsd }) => volume24hUsd)
    .filter(({ value }) => value > 0)
    .map((day) => ({ dayEndMs: day.dayEndMs, log: Math.log(day.value) }));
  const latest = volumes.findLast((day) => day.dayEndMs === dayEndMs);
  const before = lastDays(volumes, DAYS_BEFORE, dayEndMs - DAY_MS).map(({ log }) => log);
  const n = before.length;
  if (latest === undefined || n < MIN_VOLUME_DAYS) return { volumeSurprise: null, n };
  return { volumeSurprise: robustZ(latest.log, before), n };
}
