"use client";
/** The chart's history in figures. */
import { useTimeZone } from "@/lib/client/time-zone";
import type { History } from "@/lib/domain/history";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatMoment } from "@/lib/format/moment";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { turnover } from "@/lib/signals/turnover";
import { REBASED_FIGURE } from "./history-figures";
import { historyRows } from "./history-rows";
import { type NamedHistory, rebasedAt } from "./rebased-lines";

const HEAD = "sticky top-0 bg-canvas py-1 pr-6 font-normal text-muted";
const CELL = "border-t border-line py-1 pr-6 whitespace-nowrap";

interface HistoryTableProps {
  readonly history: History;
  /** What is rebased beside each other, the history itself first; empty where it stands alone. */
  readonly beside: readonly NamedHistory[];
  readonly name: string;
}

export function HistoryTable({ history, beside, name }: HistoryTableProps) {
  const timeZone = useTimeZone();
  const rows = historyRows(history.series);
  const suspects = new Set(history.suspectAtMs);
  const columns = rebasedAt(beside, rows.map(({ atMs }) => atMs).toReversed()).map((column) =>
    column.toReversed(),
  );
  const thinned =
    rows.length < history.series.length ? `, ${rows.length} of ${history.series.length} points` : "";
  return (
    <details className="mt-3 text-xs">
      <summary className="w-fit cursor-pointer text-muted hover:text-ink">
        The same as a table{thinned}
      </summary>
      <section
        tabIndex={0}
        aria-label={`The history of ${name} as a table`}
        className="mt-2 max-h-80 overflow-auto"
      >
        <table className="min-w-full text-right">
          <caption className="sr-only">
            Price, 24-hour volume, market cap and turnover of {name}, newest first
          </caption>
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} text-left`}>
                Time
              </th>
              {["Price", "Volume 24h", "Cap", "Turnover"].map((title) => (
                <th key={title} scope="col" className={HEAD}>
                  {title}
                </th>
              ))}
              {beside.map(({ id, label }) => (
                <th key={id} scope="col" className={HEAD}>
                  {label}, rebased
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ atMs, priceUsd, volume24hUsd, marketCapUsd }, row) => (
              <tr key={atMs}>
                <th scope="row" className={`${CELL} text-left font-normal`}>
                  {formatMoment(atMs, timeZone)}
                </th>
                <td className={CELL}>
                  {suspects.has(atMs) && <span className="text-warn-ink">suspect </span>}
                  {formatPriceUsd(priceUsd)}
                </td>
                <td className={CELL}>{formatCompactUsd(volume24hUsd)}</td>
                <td className={CELL}>{formatCompactUsd(marketCapUsd)}</td>
                <td className={CELL}>{formatRatio(turnover(volume24hUsd, marketCapUsd))}</td>
                {beside.map(({ id }, place) => (
                  <td key={id} className={CELL}>
                    {REBASED_FIGURE.format(columns[place]?.[row] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
