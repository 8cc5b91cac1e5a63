/** The span of a chart as an address spells it: `range=30d`, or whole UTC days, `range=2026-04-01..2026-05-22`. */
import { CHART_RANGES, type ChartSpan } from "../domain/history.ts";
import { DAY_MS } from "../domain/time.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EARLIEST_MS = Date.UTC(2009, 0, 3);
const LATEST_MS = Date.UTC(2100, 0, 1);

function parseDay(text: string): number | null {
  const ms = DAY.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  const isDay = ms >= EARLIEST_MS && ms < LATEST_MS && formatDay(ms) === text;
  return isDay ? ms : null;
}

function formatDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Null for what is no span. The last day is included. */
export function parseSpan(text: string): ChartSpan | null {
  const range = CHART_RANGES.find((candidate) => candidate === text);
  if (range !== undefined) return range;
  const [first, last, ...more] = text.split("..");
  if (first === undefined || last === undefined || more.length > 0) return null;
  const fromMs = parseDay(first);
  const lastMs = parseDay(last);
  return fromMs === null || lastMs === null || lastMs < fromMs ? null : { fromMs, toMs: lastMs + DAY_MS };
}

export function formatSpan(span: ChartSpan): string {
  return typeof span === "string" ? span : `${formatDay(span.fromMs)}..${formatDay(span.toMs - DAY_MS)}`;
}
