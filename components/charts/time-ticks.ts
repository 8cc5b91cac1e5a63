/** The days of a time axis. */
import { DAY_MS, startOfUtcDayMs } from "@/lib/domain/time";
import { formatDay } from "@/lib/format/moment";
import { type TimeZone, UTC, wallClockMs } from "@/lib/format/wall-clock";

export interface TimeTick {
  readonly atMs: number;
  /** `21 May` */
  readonly label: string;
}

/**
 * Every midnight of the zone from `fromMs` to `toMs`, both included, thinned to at most `limit` by leaving out days evenly from
 * the end.
 */
export function dayTicks(
  fromMs: number,
  toMs: number,
  limit: number,
  timeZone: TimeZone,
): readonly TimeTick[] {
  const firstWallMs = startOfUtcDayMs(wallClockMs(fromMs, timeZone) - 1) + DAY_MS;
  const days = Math.floor((wallClockMs(toMs, timeZone) - firstWallMs) / DAY_MS) + 1;
  if (!(days > 0) || limit < 1) return [];
  const every = Math.ceil(days / limit);
  return Array.from({ length: days }, (_, index) => firstWallMs + index * DAY_MS)
    .filter((_, index) => (days - 1 - index) % every === 0)
    .map((wallMs) => ({ atMs: momentOf(wallMs, timeZone), label: formatDay(wallMs, UTC) }));
}

/** When clocks of the zone show `wallMs`. The distance from UTC is taken twice, because it can change in between. */
export function momentOf(wallMs: number, timeZone: TimeZone): number {
  const aheadMs = (atMs: number) => wallClockMs(atMs, timeZone) - atMs;
  return wallMs - aheadMs(wallMs - aheadMs(wallMs));
}
