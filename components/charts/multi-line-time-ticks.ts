/** The time axis of a chart whose span is a day or a year: whole hours for a short one, midnights for a long one. */
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { type TimeZone, wallClockMs } from "@/lib/format/wall-clock";
import { dayTicks, momentOf, type TimeTick } from "./time-ticks";

/** Below this span the hours are named. */
const HOURS_BELOW_MS = 2 * DAY_MS;
const HOUR_STEPS = [1, 2, 3, 4, 6, 12] as const;

function hourLabel(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(11, 16);
}

/** At most `limit` ticks from `fromMs` to `toMs`, both included, at round times of the zone. */
export function spanTicks(
  fromMs: number,
  toMs: number,
  limit: number,
  timeZone: TimeZone,
): readonly TimeTick[] {
  if (toMs - fromMs >= HOURS_BELOW_MS) return dayTicks(fromMs, toMs, limit, timeZone);
  const [wallFromMs, wallToMs] = [wallClockMs(fromMs, timeZone), wallClockMs(toMs, timeZone)];
  const hours = (wallToMs - wallFromMs) / HOUR_MS;
  const stepMs = HOUR_MS * (HOUR_STEPS.find((step) => hours / step <= limit) ?? 24);
  const first = Math.ceil(wallFromMs / stepMs);
  const count = Math.min(limit, Math.max(0, Math.floor(wallToMs / stepMs) - first + 1));
  return Array.from({ length: count }, (_, index) => (first + index) * stepMs).map((wallMs) => ({
    atMs: momentOf(wallMs, timeZone),
    label: hourLabel(wallMs),
  }));
}
