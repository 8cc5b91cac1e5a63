/** How far back a chart looks, and what has to be asked for it. */
import type { CoinId } from "./ids.ts";
import type { Series } from "./series.ts";
import { DAY_MS, startOfUtcDayMs } from "./time.ts";

/** The ready-made spans of a chart. */
export const CHART_RANGES = ["24h", "7d", "30d", "90d", "1y"] as const;
export type ChartRange = (typeof CHART_RANGES)[number];

export const RANGE_MS: Readonly<Record<ChartRange, number>> = {
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "30d": 30 * DAY_MS,
  "90d": 90 * DAY_MS,
  "1y": 365 * DAY_MS,
};

/** A span of the visitor's own, in whole UTC days: from the start of one to the end of another. */
export interface ChosenSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

export type ChartSpan = ChartRange | ChosenSpan;

/**
 * What is asked of CoinGecko: one of few windows, so that everybody who looks at a coin shares its calls. `day` holds 5-minute
 * points and ends now; `quarter` is 90 days of hourly points, `year` 365 daily ones. Those end now where `endMs` is null, else at an
 * aligned moment of the past.
 */
export type HistoryWindow =
  | { readonly kind: "day" }
  | { readonly kind: "quarter" | "year"; readonly endMs: number | null };

export const WINDOW_DAYS = { day: 1, quarter: 90, year: 365 } as const;

/** How far back CoinGecko's free plans tell history. */
const KNOWN_DAYS = 365;

/** The first moment whose history can still be asked: the start of a day, so that the same windows are asked all day. */
export function earliestKnownMs(nowMs: number): number {
  return startOfUtcDayMs(nowMs) - (KNOWN_DAYS - 1) * DAY_MS;
}

/** From when on a span that ends at `toMs` is meant to be shown, whether or not history reaches back to it. */
export function askedFromMs(span: ChartSpan, toMs: number): number {
  return typeof span === "string" ? toMs - RANGE_MS[span] : Math.min(span.fromMs, toMs);
}

/** History begins with a day, and the last point can be of the day before: so much of a year is always missing. */
const USUALLY_MISSING_MS = 2 * DAY_MS;

/** Whether what is shown of a span, from `fromMs` to `toMs`, begins where history does and not where the span would. */
export function isCutByPlan(
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  span: ChartSpan,
): boolean {
  return fromMs - askedFromMs(span, toMs) > USUALLY_MISSING_MS;
}

/** A coin's history over a span. */
export interface History {
  readonly id: CoinId;
  /** Start of the span, or of what history is told of where the span begins before it. */
  readonly fromMs: number;
  /** End of the span: now, or the moment that the page is as of. */
  readonly toMs: number;
  /** How far apart points are meant to be. */
  readonly stepMs: number;
  readonly series: Series;
  /** Moments of the points that look like broken prints; they are kept, marked, and left out of statistics. */
  readonly suspectAtMs: readonly number[];
}
