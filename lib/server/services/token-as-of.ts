/**
 * A token as a moment of the past knew it. Every number comes from points of history at or before the moment; what no history
 * tells (rank, supplies, peers, extremes) is unknown.
 */
import type { MarketQuote } from "../../domain/market-quote.ts";
import type { Series, SeriesPoint } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { alignedSeries, gridTimes, priceHoldsMs } from "../../signals/aligned-series.ts";
import { changeOver } from "../../signals/change-over.ts";
import { observedStepMs } from "../../signals/observed-step.ts";
import { withoutSuspectPrints } from "../../signals/suspect-prints.ts";
import { valueAt } from "../../signals/value-at.ts";

/** How far apart the points are: hours, unless the source knows less. */
function stepOfPoints(past: Series): number {
  return observedStepMs(past, HOUR_MS);
}

/** Who the token is: of today, since histories do not say. */
export type Named = Pick<MarketQuote, "id" | "symbol" | "name" | "imageUrl">;

/** Points of two histories of one coin up to a moment, oldest first; of one time the first history's. */
export function joinedUpTo(first: Series, second: Series, atMs: number): Series {
  const byTime = new Map<number, SeriesPoint>();
  for (const point of [...second, ...first]) if (point.atMs <= atMs) byTime.set(point.atMs, point);
  return [...byTime.values()].sort((a, b) => a.atMs - b.atMs);
}

/** The last point that the numbers of the moment come from; null where there is none near enough. */
export function pointAt(past: Series, atMs: number): SeriesPoint | null {
  return valueAt(past, atMs, priceHoldsMs(stepOfPoints(past)));
}

/**
 * The coin's quote as of the moment; `past` holds nothing later. No change and no trend goes by a broken print, and none is told over
 * less than the points are apart.
 */
export function quoteAsOf(named: Named, past: Series, atMs: number): MarketQuote {
  const point = pointAt(past, atMs);
  const sound = withoutSuspectPrints(past);
  const stepMs = stepOfPoints(past);
  const holdsMs = priceHoldsMs(stepMs);
  const change = (spanMs: number) => (spanMs < stepMs ? null : changeOver(sound, atMs, spanMs, holdsMs));
  return {
    ...named,
    priceUsd: point?.priceUsd ?? null,
    marketCapUsd: point?.marketCapUsd ?? null,
    volume24hUsd: point?.volume24hUsd ?? null,
    marketCapRank: null,
    fullyDilutedValuationUsd: null,
    change1h: change(HOUR_MS),
    change24h: change(DAY_MS),
    change7d: change(7 * DAY_MS),
    change30d: change(30 * DAY_MS),
    circulatingSupply: null,
    totalSupply: null,
    maxSupply: null,
    sparkline7d: alignedSeries(sound, gridTimes(atMs - 7 * DAY_MS, atMs, HOUR_MS), holdsMs),
    allTimeHighAtMs: null,
    allTimeLowAtMs: null,
    lastUpdatedMs: point?.atMs ?? null,
  };
}
