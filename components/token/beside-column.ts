/** What is drawn beside a token, as a column of the token's own table. */
import type { BesideColumn } from "@/lib/client/series-csv";
import type { History } from "@/lib/domain/history";
import { AI_MEDIAN, type Overlay } from "@/lib/domain/token-view";
import { pricesAt } from "./prices-at";

/** The last price at or before each of the token's times, not older than the chart draws it; broken prints are left out. */
export function besideColumn(own: History, id: Overlay, history: History): BesideColumn {
  const times = own.series.map(({ atMs }) => atMs);
  return {
    name: id === AI_MEDIAN ? `${id}_index` : `${id}_price_usd`,
    values: pricesAt(history, times, Math.max(own.stepMs, history.stepMs)),
  };
}
