/** The days of a time axis. */
import { DAY_MS, startOfUtcDayMs } from "@/lib/domain/time";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export interface TimeTick {
  readonly atMs: number;
  /** `21 May` */
  readonly label: string;
}

/** Every UTC midnight from `fromMs` to `toMs`, both included, thinned to at most `limit` by leaving out days evenly from the end. */
export function dayTicks(fromMs: number, toMs: number, limit: number): readonly TimeTick[] {
  const first = startOfUtcDayMs(fromMs - 1) + DAY_MS;
  const days = Math.floor((toMs - first) / DAY_MS) + 1;
  if (!(days > 0) || limit < 1) return [];
  const every = Math.ceil(days / limit);
  return Array.from({ length: days }, (_, index) => first + index * DAY_MS)
    .filter((_, index) => (days - 1 - index) % every === 0)
    .map((atMs) => ({ atMs, label: dayLabel(atMs) }));
}

function dayLabel(atMs: number): string {
  const at = new Date(atMs);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ""}`;
}
