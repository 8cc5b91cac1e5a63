/** The rows of a chart's table: newest first, and no more than a browser shows at ease. */
import type { Series, SeriesPoint } from "@/lib/domain/series";

export const MAX_TABLE_ROWS = 400;

/** Evenly thinned where there are too many; the newest one is kept. */
export function historyRows(series: Series): readonly SeriesPoint[] {
  const every = Math.max(1, Math.ceil(series.length / MAX_TABLE_ROWS));
  return series.filter((_, index) => (series.length - 1 - index) % every === 0).toReversed();
}
