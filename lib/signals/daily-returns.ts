import { DAY_MS } from "../domain/time.ts";
import type { DailySample } from "./daily-samples.ts";

/** The log return of one UTC day, which ends at `dayEndMs`. */
export interface DailyReturn {
  readonly dayEndMs: number;
  readonly logReturn: number;
}

/** ln(P_d / P_{d−1}) between samples of neighbouring days, oldest first; a missing day breaks both returns that need it. */
export function dailyReturns(samples: readonly DailySample[]): readonly DailyReturn[] {
  return samples.flatMap(({ dayEndMs, priceUsd }, index) => {
    const before = samples[index - 1];
    if (before === undefined || dayEndMs - before.dayEndMs !== DAY_MS) return [];
    return [{ dayEndMs, logReturn: Math.log(priceUsd / before.priceUsd) }];
  });
}
