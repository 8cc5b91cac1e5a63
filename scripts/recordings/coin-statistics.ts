/**
 * What the product's signals say of a recorded coin at the recording's end, on daily samples against Bitcoin's: figures that can
 * be compared with a calculation of somebody else.
 */
import { BITCOIN } from "../../lib/domain/ids.ts";
import { DAY_MS, startOfUtcDayMs } from "../../lib/domain/time.ts";
import type { RecordedCoin, Recording } from "../../lib/sandbox/recording/recording.ts";
import { alignedSeries, gridTimes } from "../../lib/signals/aligned-series.ts";
import { beta } from "../../lib/signals/beta.ts";
import { changeOver } from "../../lib/signals/change-over.ts";
import { correlation } from "../../lib/signals/correlation.ts";
import { dailyPairs } from "../../lib/signals/daily-pairs.ts";
import { dailyReturns } from "../../lib/signals/daily-returns.ts";
import { type DailySample, dailySamples } from "../../lib/signals/daily-samples.ts";
import { efficiency } from "../../lib/signals/efficiency.ts";
import { logPricePoints } from "../../lib/signals/log-price-points.ts";
import { maxDrawdown } from "../../lib/signals/max-drawdown.ts";
import { realisedVol30d } from "../../lib/signals/realised-vol-30d.ts";
import { withoutSuspectPrints } from "../../lib/signals/suspect-prints.ts";
import { theilSenSlope } from "../../lib/signals/theil-sen.ts";
import { MIN_TREND_POINTS } from "../../lib/signals/trend.ts";

/** Unknown is null; `n` counts pairs of daily log returns. */
export interface CoinStatistics {
  readonly beta60: number | null;
  readonly beta180: number | null;
  readonly correlation60: number | null;
  readonly correlation180: number | null;
  readonly n60: number;
  readonly n180: number;
  readonly realisedVol30d: number | null;
  readonly maxDrawdown: number | null;
  readonly logReturn7d: number | null;
  readonly efficiency30: number | null;
  /** Theil–Sen slope of ln P, a logarithm per day. */
  readonly slopePerDay30: number | null;
}

/** Broken prints are judged on points within the day; among daily ones a crash and its rebound look the same. */
function samplesOf(coin: RecordedCoin | undefined, nowMs: number): readonly DailySample[] {
  if (coin === undefined) return [];
  const isWithinTheDay = coin.stepMs === null || coin.stepMs < DAY_MS;
  return dailySamples(isWithinTheDay ? withoutSuspectPrints(coin.observations) : coin.observations, nowMs);
}

function statisticsOf(
  samples: readonly DailySample[],
  bitcoin: readonly DailySample[],
  nowMs: number,
): CoinStatistics {
  const lastDayEndMs = startOfUtcDayMs(nowMs);
  const points = samples.map(({ dayEndMs, priceUsd }) => ({ atMs: dayEndMs, priceUsd }));
  const pairs60 = dailyPairs(samples, bitcoin, { days: 60, nowMs });
  const pairs180 = dailyPairs(samples, bitcoin, { days: 180, nowMs });
  const days30 = gridTimes(lastDayEndMs - 30 * DAY_MS, lastDayEndMs, DAY_MS);
  const month = alignedSeries(points, days30, DAY_MS);
  const isWholeMonth = month.filter((price) => price !== null).length >= MIN_TREND_POINTS;
  const change7d = changeOver(points, lastDayEndMs, 7 * DAY_MS, 0);
  return {
    beta60: beta(pairs60).beta,
    beta180: beta(pairs180).beta,
    correlation60: correlation(pairs60).correlation,
    correlation180: correlation(pairs180).correlation,
    n60: pairs60.length,
    n180: pairs180.length,
    realisedVol30d: realisedVol30d(dailyReturns(samples), lastDayEndMs),
    maxDrawdown: maxDrawdown(points)?.maxDrawdown ?? null,
    logReturn7d: change7d === null ? null : Math.log1p(change7d),
    efficiency30: isWholeMonth ? efficiency(month) : null,
    slopePerDay30: isWholeMonth ? theilSenSlope(logPricePoints(month)) : null,
  };
}

/** Statistics by coin id, as of the recording's last observation. */
export function coinStatistics({ coins }: Pick<Recording, "coins">): ReadonlyMap<string, CoinStatistics> {
  const nowMs = Math.max(...coins.map(({ observations }) => observations.at(-1)?.atMs ?? 0));
  const bitcoin = samplesOf(
    coins.find(({ id }) => id === BITCOIN),
    nowMs,
  );
  return new Map(coins.map((coin) => [coin.id, statisticsOf(samplesOf(coin, nowMs), bitcoin, nowMs)]));
}
