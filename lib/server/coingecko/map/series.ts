import type { Series, SeriesPoint } from "../../../domain/series.ts";
import type { MarketChartPoint } from "../wire/market-chart.ts";
import { isMomentMs } from "./moment.ts";
import { positive, zeroOrMore } from "./number.ts";

type Points = readonly MarketChartPoint[];
type Figure = Exclude<keyof SeriesPoint, "atMs">;
type Meaning = (value: number | null) => number | null;

/**
 * The three lists of a market chart, joined by time, oldest first. Where one list has no value for a moment of another,
 * it is null; of several values for one moment the first known one counts; a moment that is none is left out.
 */
export function toSeries(prices: Points, marketCaps: Points, totalVolumes: Points): Series {
  const byTime = new Map<number, SeriesPoint>();
  const join = (points: Points, figure: Figure, meaning: Meaning) => {
    for (const [atMs, value] of points) {
      if (!isMomentMs(atMs)) continue;
      const point = byTime.get(atMs) ?? { atMs, priceUsd: null, marketCapUsd: null, volume24hUsd: null };
      byTime.set(atMs, { ...point, [figure]: point[figure] ?? meaning(value) });
    }
  };
  join(prices, "priceUsd", positive);
  join(marketCaps, "marketCapUsd", positive);
  join(totalVolumes, "volume24hUsd", zeroOrMore);
  return [...byTime.values()].sort((a, b) => a.atMs - b.atMs);
}
