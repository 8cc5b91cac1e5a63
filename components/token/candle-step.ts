/** How long one candle is: long enough to hold several observations, short enough that some dozens fit the span. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/domain/time";

const STEPS_MS = [30 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, DAY_MS, 7 * DAY_MS] as const;
const LONGEST_MS = 7 * DAY_MS;
const LEAST_OBSERVATIONS = 4;
const MOST_CANDLES = 120;

export function candleStepMs(spanMs: number, observedEveryMs: number): number {
  const fits = (stepMs: number) =>
    stepMs >= LEAST_OBSERVATIONS * observedEveryMs && spanMs / stepMs <= MOST_CANDLES;
  return STEPS_MS.find(fits) ?? LONGEST_MS;
}

/** “4 hours”, “1 day”. */
export function stepWords(stepMs: number): string {
  const [count, unit] =
    stepMs < HOUR_MS
      ? [stepMs / MINUTE_MS, "minute"]
      : stepMs < DAY_MS
        ? [stepMs / HOUR_MS, "hour"]
        : [stepMs / DAY_MS, "day"];
  return `${Math.round(count)} ${unit}${Math.round(count) === 1 ? "" : "s"}`;
}
