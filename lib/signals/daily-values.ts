import { DAY_MS } from "../domain/time.ts";

/** Something known at the end of a UTC day. */
export interface DailyValue {
  /** 00:00 UTC at which the day ends. */
  readonly dayEndMs: number;
  readonly value: number;
}

/**
 * One value for each complete UTC day: the last known one in the 24 hours that end at 00:00 UTC, that moment included.
 * A day without one is left out; the day that `nowMs` lies in has not ended. Points in any order, values oldest first.
 */
export function dailyValues<Point extends { readonly atMs: number }>(
  points: readonly Point[],
  nowMs: number,
  valueOf: (point: Point) => number | null,
): readonly DailyValue[] {
  const lastOfDay = new Map<number, { readonly atMs: number; readonly value: number }>();
  for (const point of points) {
    const { atMs } = point;
    const dayEndMs = Math.ceil(atMs / DAY_MS) * DAY_MS;
    if (dayEndMs > nowMs || atMs < (lastOfDay.get(dayEndMs)?.atMs ?? -Infinity)) continue;
    const value = valueOf(point);
    if (value !== null) lastOfDay.set(dayEndMs, { atMs, value });
  }
  return [...lastOfDay]
    .map(([dayEndMs, { value }]) => ({ dayEndMs, value }))
    .sort((a, b) => a.dayEndMs - b.dayEndMs);
}
