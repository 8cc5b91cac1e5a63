/** The same lines in figures, newest first, thinned evenly where there are many times. */
import { formatMoment } from "@/lib/format/moment";
import type { TimeZone } from "@/lib/format/wall-clock";
import type { MultiLinePlot } from "./multi-line-plot";
import { thinnedIndices } from "./multi-line-thinned";

const MOST_ROWS = 400;

const HEAD = "sticky top-0 bg-canvas py-1 pr-6 font-normal text-muted";
const CELL = "border-t border-line py-1 pr-6 whitespace-nowrap";

interface MultiLineTableProps {
  readonly plot: MultiLinePlot;
  readonly timeZone: TimeZone;
  readonly name: string;
  readonly formatValue: (value: number | null) => string;
}

export function MultiLineTable({ plot, timeZone, name, formatValue }: MultiLineTableProps) {
  const { times, lines } = plot;
  return (
    <details className="mt-3 text-xs">
      <summary className="w-fit cursor-pointer text-muted hover:text-ink">The same as a table</summary>
      <section
        tabIndex={0}
        aria-label={`${name} as a table`}
        className="relative mt-2 max-h-80 overflow-auto"
      >
        <table className="min-w-full text-right">
          <caption className="sr-only">{name}, newest first</caption>
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} text-left`}>
                Time
              </th>
              {lines.map(({ id, label }) => (
                <th key={id} scope="col" className={HEAD}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {thinnedIndices(times.length, MOST_ROWS).map((index) => (
              <tr key={index}>
                <th scope="row" className={`${CELL} text-left font-normal`}>
                  {formatMoment(times[index] ?? null, timeZone)}
                </th>
                {lines.map(({ id, values }) => (
                  <td key={id} className={CELL}>
                    {formatValue(values[index] ?? null)}
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
