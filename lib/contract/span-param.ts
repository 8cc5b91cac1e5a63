/** The span of a chart as an address spells it: `range=30d`, or whole UTC days, `range=2026-04-01..2026-05-22`. */
import { CHART_RANGES, type ChartSpan } from "../domain/history.ts";
import { DAY_MS, utcDay } from "../domain/time.ts";
import type { ParamReader } from "./param-reader.ts";
import { quoted } from "./search-params.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EARLIEST_MS = Date.UTC(2009, 0, 3);
const LATEST_MS = Date.UTC(2100, 0, 1);

function parseDay(text: string): number | null {
  const ms = DAY.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  const isDay = ms >= EARLIEST_MS && ms < LATEST_MS && utcDay(ms) === text;
  return isDay ? ms : null;
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

/** What an address asks for as `range`; `latestMs` is the moment that the page shows, after which nothing is known. */
export function takeSpan(reader: ParamReader, otherwise: ChartSpan, latestMs: number): ChartSpan {
  const shown = `so ${formatSpan(otherwise)} is shown.`;
  const span = reader.take<ChartSpan>(
    "range",
    otherwise,
    `is no span of time, such as 90d or 2026-04-01..2026-05-22, ${shown}`,
    parseSpan,
  );
  if (typeof span === "string" || span.fromMs < latestMs) return span;
  reader.note(`${quoted(formatSpan(span))} begins after the moment that is shown, ${shown}`);
  return otherwise;
}

export function formatSpan(span: ChartSpan): string {
  return typeof span === "string" ? span : `${utcDay(span.fromMs)}..${utcDay(span.toMs - DAY_MS)}`;
}
