/** Which shared window of history answers for a span: the fewest and coarsest ones, so that visitors share their calls. */
import {
  askedFromMs,
  type ChartSpan,
  earliestKnownMs,
  type HistoryWindow,
  WINDOW_DAYS,
} from "../../domain/history.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, startOfUtcDayMs } from "../../domain/time.ts";

/** CoinGecko's last points of a span are there this much after its end. */
const POINTS_ARE_THERE_AFTER_MS = 45 * MINUTE_MS;

const QUARTER_MS = WINDOW_DAYS.quarter * DAY_MS;
/** Hours at the start of a span that are worth doing without, where the other window would know days only. */
const MOST_MISSING_MS = DAY_MS;

/** For this long 5-minute points of a moment can be had. */
export const DAY_WINDOW_REACHES_MS = DAY_MS - HOUR_MS;

const STEP_MS = { day: 5 * MINUTE_MS, quarter: HOUR_MS, year: DAY_MS } as const;

interface PastYear {
  readonly kind: "year";
  readonly endMs: number;
}

/** How far apart the points of a window are meant to be. */
export function stepOf(window: HistoryWindow): number {
  return STEP_MS[window.kind];
}

/** True for a year whose end lies in the past: its days know nothing of the hour at which it ends. */
export function isPastYear(window: HistoryWindow): window is PastYear {
  return window.kind === "year" && window.endMs !== null;
}

/** From when on a span that ends at `toMs` is told. */
export function knownFromMs(span: ChartSpan, toMs: number, nowMs: number): number {
  return Math.min(toMs, Math.max(askedFromMs(span, toMs), earliestKnownMs(nowMs)));
}

/** From when to when a chart shows, as of `atMs` (null for now): nothing from before history is told. */
export function boundsOf(
  span: ChartSpan,
  atMs: number | null,
  nowMs: number,
): { readonly fromMs: number; readonly toMs: number } {
  const latestMs = atMs ?? nowMs;
  const toMs = typeof span === "string" ? latestMs : Math.min(span.toMs, latestMs);
  return { fromMs: knownFromMs(span, toMs, nowMs), toMs };
}

/**
 * Where a window that must hold `atMs` ends: with its UTC day, if that is over, else with its hour, else now (null). Everybody who
 * asks for a moment of one day, or of one hour of today, asks for the same window.
 */
export function alignedEndMs(atMs: number, nowMs: number): number | null {
  const dayEndMs = startOfUtcDayMs(atMs - 1) + DAY_MS;
  if (dayEndMs + POINTS_ARE_THERE_AFTER_MS <= nowMs) return dayEndMs;
  const hourEndMs = Math.ceil(atMs / HOUR_MS) * HOUR_MS;
  return hourEndMs < nowMs ? hourEndMs : null;
}

/** The window that holds a span as of `atMs` (null for now). */
export function windowOf(span: ChartSpan, atMs: number | null, nowMs: number): HistoryWindow {
  const { fromMs, toMs } = boundsOf(span, atMs, nowMs);
  const endMs = toMs >= nowMs ? null : alignedEndMs(toMs, nowMs);
  if (toMs > nowMs - HOUR_MS && fromMs >= nowMs - DAY_MS - HOUR_MS) return { kind: "day" };
  // Where the plan's history begins later, less is asked, and CoinGecko answers that in finer steps.
  const isQuarter = fromMs >= (endMs ?? nowMs) - QUARTER_MS - MOST_MISSING_MS;
  return { kind: isQuarter ? "quarter" : "year", endMs };
}
