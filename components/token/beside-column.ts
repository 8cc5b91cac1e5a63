/** What is drawn beside a token, as a column of the token's own table. */
import type { BesideColumn } from "@/lib/client/series-csv";
import type { History } from "@/lib/domain/history";
import { DAY_MS } from "@/lib/domain/time";
import { AI_MEDIAN, type Overlay } from "@/lib/domain/token-view";
import { alignedSeries } from "@/lib/signals/aligned-series";

/** The last price at or before each of the token's times, not older than the chart draws it; broken prints are left out. */
export function besideColumn(own: History, id: Overlay, history: History): BesideColumn {
  const suspects = new Set(history.suspectAtMs);
  const coarserMs = Math.max(own.stepMs, history.stepMs);
  return {
    name: id === AI_MEDIAN ? `${id}_index` : `${id}_price_usd`,
    values: alignedSeries(
      history.series.filter(({ atMs }) => !suspects.has(atMs)),
      own.series.map(({ atMs }) => atMs),
      coarserMs >= DAY_MS ? coarserMs : 2 * coarserMs,
    ),
  };
}
