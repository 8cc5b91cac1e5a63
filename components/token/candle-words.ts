/** Which candles are not whole, and why: a span begins and ends where it likes, and the last step may still run. */
import type { Candle } from "@/lib/domain/candle";
import type { ChartSpan, History } from "@/lib/domain/history";
import { formatMoment } from "@/lib/format/moment";
import type { TimeZone } from "@/lib/format/wall-clock";
import { candleStepMs, stepWords } from "./candle-step";

export interface ShownSpan extends Pick<History, "fromMs" | "toMs" | "stepMs"> {
  /** True where it ends with the latest that is known. */
  readonly isRunning: boolean;
}

/** `whole` is the span's history, `shown` the part of it that is looked at. */
export function shownSpan(shown: History, whole: History, span: ChartSpan): ShownSpan {
  const { fromMs, toMs, stepMs } = shown;
  const isOpen = typeof span === "string" || whole.toMs < span.toMs;
  return { fromMs, toMs, stepMs, isRunning: isOpen && toMs >= whole.toMs };
}

/** Behind the times of a candle; null where all of it is shown. */
export function candleCut(
  { startMs, endMs }: Candle,
  { fromMs, toMs, isRunning }: ShownSpan,
  timeZone: TimeZone,
): string | null {
  const cuts = [
    startMs < fromMs ? `seen from ${formatMoment(fromMs, timeZone)} on` : null,
    endMs <= toMs ? null : isRunning ? "not over yet" : `seen up to ${formatMoment(toMs, timeZone)}`,
  ].filter((cut) => cut !== null);
  return cuts.length === 0 ? null : cuts.join(", ");
}

function hollowWords(candles: readonly Candle[], { fromMs, toMs, isRunning }: ShownSpan): string {
  const isCut = candles.some(({ startMs }) => startMs < fromMs);
  const isOpen = candles.some(({ endMs }) => endMs > toMs);
  const reasons = [
    isCut ? "the first one began before this span" : null,
    isOpen ? (isRunning ? "the last one is not over yet" : "the last one ended after this span") : null,
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? "" : ` Hollow: ${reasons.join(", ")}.`;
}

/** What a candle is, and which are not whole; null where there are none. */
export function candleWords(candles: readonly Candle[], span: ShownSpan): string | null {
  if (candles.length === 0) return null;
  const step = stepWords(candleStepMs(span.toMs - span.fromMs, span.stepMs));
  const seen = `A candle is ${step} of observations ${stepWords(span.stepMs)} apart: highs and lows between them are not seen.`;
  return seen + hollowWords(candles, span);
}
