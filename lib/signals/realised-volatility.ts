import { standardDeviation } from "./standard-deviation.ts";

/** Fewer daily returns than this make no volatility. */
export const MIN_RETURNS = 20;

const DAYS_A_YEAR = 365;

/** √365 × sample standard deviation of daily log returns, a ratio a year (0.6 is 60 %). Null with fewer than 20 returns. */
export function realisedVolatility(dailyLogReturns: readonly number[]): number | null {
  if (dailyLogReturns.length < MIN_RETURNS) return null;
  const deviation = standardDeviation(dailyLogReturns);
  return deviation === null ? null : Math.sqrt(DAYS_A_YEAR) * deviation;
}
