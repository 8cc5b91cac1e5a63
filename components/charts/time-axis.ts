/** The ticks of a time axis: hours within a day or two, days, or months of a long span. */
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { formatClock, formatDay, formatMonth } from "@/lib/format/moment";
import { type TimeZone, UTC, wallClockMs } from "@/lib/format/wall-clock";
import { dayTicks, momentOf, type TimeTick } from "./time-ticks";

const DAYS_FROM_MS = 2.5 * DAY_MS;
const MONTHS_FROM_MS = 150 * DAY_MS;
const MONTH_MS = 30.4 * DAY_MS;
const HOUR_STEPS = [1, 2, 3, 4, 6, 12, 24] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Whole hours of the zone's clock; a midnight is written as its day. */
function hourTicks({ fromMs, toMs }: Span, limit: number, timeZone: TimeZone): readonly TimeTick[] {
  const hours = (toMs - fromMs) / HOUR_MS;
  const stepMs = (HOUR_STEPS.find((step) => hours / step <= limit) ?? 24) * HOUR_MS;
  const firstWallMs = Math.ceil(wallClockMs(fromMs, timeZone) / stepMs) * stepMs;
  const count = Math.max(0, Math.floor((wallClockMs(toMs, timeZone) - firstWallMs) / stepMs) + 1);
  return Array.from({ length: count }, (_, index) => firstWallMs + index * stepMs).map((wallMs) => ({
    atMs: momentOf(wallMs, timeZone),
    label: wallMs % DAY_MS === 0 ? formatDay(wallMs, UTC) : formatClock(wallMs, UTC),
  }));
}

/** The first of each month, or of every second, third … one; a January is written as its year. */
function monthTicks({ fromMs, toMs }: Span, limit: number, timeZone: TimeZone): readonly TimeTick[] {
  const from = new Date(wallClockMs(fromMs, timeZone));
  const first = 12 * from.getUTCFullYear() + from.getUTCMonth();
  const months = Math.floor((toMs - fromMs) / MONTH_MS);
  const step = MONTH_STEPS.find((candidate) => months / candidate <= limit) ?? 12;
  return Array.from({ length: months + 2 }, (_, index) => first + index)
    .filter((month) => month % step === 0)
    .map((month) => Date.UTC(Math.floor(month / 12), month % 12))
    .map((wallMs) => ({ atMs: momentOf(wallMs, timeZone), label: formatMonth(wallMs, UTC) }))
    .filter(({ atMs }) => atMs >= fromMs && atMs <= toMs);
}

/** Oldest first, about `limit` at most, all within the span. */
export function timeAxis(span: Span, limit: number, timeZone: TimeZone): readonly TimeTick[] {
  const lengthMs = span.toMs - span.fromMs;
  if (!(lengthMs > 0) || limit < 1) return [];
  if (lengthMs >= MONTHS_FROM_MS) return monthTicks(span, limit, timeZone);
  return lengthMs < DAYS_FROM_MS
    ? hourTicks(span, limit, timeZone)
    : dayTicks(span.fromMs, span.toMs, limit, timeZone);
}
