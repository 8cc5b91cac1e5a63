/**
 * A token as a moment of the past knew it. Every number comes from points of history at or before the moment; what no history
 * tells (rank, supplies, peers, extremes) is unknown.
 */
import type { MarketQuote } from "../../domain/market-quote.ts";
import type { Series, SeriesPoint } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { alignedSeries, gridTimes } from "../../signals/aligned-series.ts";
import { changeOver } from "../../signals/change-over.ts";
import { withoutSuspectPrints } from "../../signals/suspect-prints.ts";
import { valueAt } from "../../signals/value-at.ts";

/** A point stands for the moments after it for this long: hourly points can be late, and one can be missing. */
const POINT_HOLDS_MS = 2 * HOUR_MS;

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
  return valueAt(past, atMs, POINT_HOLDS_MS);
}

/** The coin's quote as of the moment; `past` holds nothing later. No change and no trend goes by a broken print. */
export function quoteAsOf(named: Named, past: Series, atMs: number): MarketQuote {
  const point = pointAt(past, atMs);
  const sound = withoutSuspectPrints(past);
  const change = (spanMs: number) => changeOver(sound, atMs, spanMs, POINT_HOLDS_MS);
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
    sparkline7d: alignedSeries(sound, gridTimes(atMs - 7 * DAY_MS, atMs, HOUR_MS), POINT_HOLDS_MS),
    allTimeHighAtMs: null,
    allTimeLowAtMs: null,
    lastUpdatedMs: point?.atMs ?? null,
  };
}
