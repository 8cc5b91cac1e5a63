/** At which moments a chart has points: CoinGecko's automatic granularity. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { uniform } from "../noise/hash.ts";

export type Step = "5-minutely" | "hourly" | "daily";

export const STEP_MS: Readonly<Record<Step, number>> = {
  "5-minutely": 5 * MINUTE_MS,
  hourly: HOUR_MS,
  daily: DAY_MS,
};

/** Hourly points come up to about four minutes after the hour. */
const LATEST_MS = 240 * SECOND_MS;
const EARLIEST_MS = 15 * SECOND_MS;

/** The step for a span: five minutes for a day that ends now, hourly up to 90 days, else daily at 00:00 UTC. */
export function automaticStep(spanMs: number, endsNow: boolean): Step {
  if (spanMs <= DAY_MS && endsNow) return "5-minutely";
  return spanMs <= 90 * DAY_MS ? "hourly" : "daily";
}

function grid(fromMs: number, beforeMs: number, stepMs: number): readonly number[] {
  const first = Math.ceil(fromMs / stepMs);
  const count = Math.max(0, Math.ceil(beforeMs / stepMs) - first);
  return Array.from({ length: count }, (_, i) => (first + i) * stepMs);
}

/** An hour's point: the known moment of that hour where there is one, else a little after the hour. */
function late(key: number, hourMs: number, knownMs: readonly number[]): number {
  const known = knownMs.find((atMs) => atMs >= hourMs && atMs < hourMs + HOUR_MS);
  if (known !== undefined) return known;
  return hourMs + Math.round(EARLIEST_MS + LATEST_MS * uniform(key, hourMs / HOUR_MS) ** 3);
}

/**
 * The moments of a chart from `fromMs` (included) to before `beforeMs`, oldest first; `key` seeds the lateness of hourly points, and
 * the hours of `knownMs` have theirs at those moments, so that what was observed then is in every later chart.
 */
export function chartTimes(
  step: Step,
  fromMs: number,
  beforeMs: number,
  key: number,
  knownMs: readonly number[] = [],
): readonly number[] {
  switch (step) {
    case "5-minutely":
      return grid(fromMs, beforeMs, STEP_MS[step]);
    case "hourly":
      return grid(fromMs - HOUR_MS, beforeMs, HOUR_MS)
        .map((hourMs) => late(key, hourMs, knownMs))
        .filter((atMs) => atMs >= fromMs && atMs < beforeMs);
    case "daily":
      return grid(fromMs, beforeMs, STEP_MS[step]);
  }
}
