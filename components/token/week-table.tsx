"use client";
/** The same week in figures. */
import { useTimeZone } from "@/lib/client/time-zone";
import type { Series } from "@/lib/domain/series";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatMoment } from "@/lib/format/moment";
import { formatPriceUsd } from "@/lib/format/price";

const HEAD = "sticky top-0 bg-canvas py-1 pr-6 font-normal text-muted";
const CELL = "border-t border-line py-1 pr-6";

export function WeekTable({ series, name }: { readonly series: Series; readonly name: string }) {
  const timeZone = useTimeZone();
  return (
    <details className="mt-3 text-xs">
      <summary className="w-fit cursor-pointer text-muted hover:text-ink">The same as a table</summary>
      <section
        tabIndex={0}
        aria-label={`The week of ${name} as a table`}
        className="mt-2 max-h-80 overflow-auto"
      >
        <table className="min-w-full text-right">
          <caption className="sr-only">Price, 24-hour volume and market cap of {name}, newest first</caption>
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} text-left`}>
                Time
              </th>
              <th scope="col" className={HEAD}>
                Price
              </th>
              <th scope="col" className={HEAD}>
                Volume 24h
              </th>
              <th scope="col" className={HEAD}>
                Cap
              </th>
            </tr>
          </thead>
          <tbody>
            {series.toReversed().map(({ atMs, priceUsd, volume24hUsd, marketCapUsd }) => (
              <tr key={atMs}>
                <th scope="row" className={`${CELL} text-left font-normal whitespace-nowrap`}>
                  {formatMoment(atMs, timeZone)}
                </th>
                <td className={CELL}>{formatPriceUsd(priceUsd)}</td>
                <td className={CELL}>{formatCompactUsd(volume24hUsd)}</td>
                <td className={CELL}>{formatCompactUsd(marketCapUsd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
