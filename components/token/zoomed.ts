/** Looking closer at a part of a chart: at whole days by its address, at less within what is here already. */
import type { ChartSpan, ChosenSpan, History } from "@/lib/domain/history";
import { DAY_MS, startOfUtcDayMs } from "@/lib/domain/time";

/** A shorter part is looked at within the history in hand. */
const WHOLE_DAYS_FROM_MS = 3 * DAY_MS;
/** Fewer steps than these are no chart. */
const LEAST_STEPS = 4;

export interface Zoom {
  readonly kind: "days" | "within";
  readonly span: ChosenSpan;
}

/** Null where there is nothing closer to see. */
export function zoomOf(
  part: ChosenSpan,
  history: Pick<History, "fromMs" | "toMs" | "stepMs">,
  shown: ChartSpan,
): Zoom | null {
  const lengthMs = part.toMs - part.fromMs;
  if (lengthMs < LEAST_STEPS * history.stepMs) return null;
  const days = {
    fromMs: startOfUtcDayMs(part.fromMs),
    toMs: startOfUtcDayMs(part.toMs - 1) + DAY_MS,
  };
  const isCloser = days.toMs - days.fromMs < history.toMs - history.fromMs;
  const isShown = typeof shown !== "string" && shown.fromMs === days.fromMs && shown.toMs === days.toMs;
  if (lengthMs < WHOLE_DAYS_FROM_MS || !isCloser || isShown) return { kind: "within", span: part };
  return { kind: "days", span: days };
}

/** The part of the history that lies within the span. */
export function cutHistory(history: History, { fromMs, toMs }: ChosenSpan): History {
  const isWithin = (atMs: number) => atMs >= fromMs && atMs <= toMs;
  return {
    ...history,
    fromMs,
    toMs,
    series: history.series.filter(({ atMs }) => isWithin(atMs)),
    suspectAtMs: history.suspectAtMs.filter(isWithin),
  };
}
