/** Correlations of all pairs as a table: the number in every cell, its strength as a tint behind it. */
import { formatRatio } from "@/lib/format/ratio";
import { LineSample } from "./multi-line-values";

export interface CorrelationCell {
  /** Null where too few days are known of both, or one of the two stood still. */
  readonly correlation: number | null;
  /** Days on which both have a return. */
  readonly n: number;
}

interface CorrelationTableProps {
  readonly assets: readonly { readonly id: string; readonly label: string; readonly place: number }[];
  /** Of two different assets by their places in `assets`, in either order. */
  readonly cellOf: (a: number, b: number) => CorrelationCell | null;
}

/** The tint stays weak enough for the text upon it. */
const STRONGEST_PERCENT = 38;

function tintOf(correlation: number): string {
  const colour = correlation >= 0 ? "var(--accent)" : "var(--loss)";
  return `color-mix(in srgb, ${colour} ${Math.round(Math.abs(correlation) * STRONGEST_PERCENT)}%, transparent)`;
}

export function CorrelationTable({ assets, cellOf }: CorrelationTableProps) {
  return (
    <table className="text-xs">
      <caption className="sr-only">Correlation of daily returns of each two assets</caption>
      <thead>
        <tr>
          <td />
          {assets.map(({ id, label }) => (
            <th
              key={id}
              scope="col"
              className="max-w-24 min-w-16 truncate px-2 py-1.5 text-center font-normal text-muted"
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {assets.map(({ id, label, place }, row) => (
          <tr key={id}>
            <th scope="row" className="sticky left-0 bg-canvas py-1 pr-4 text-left font-normal">
              <span className="flex items-center gap-2">
                <LineSample place={place} />
                <span className="max-w-32 truncate">{label}</span>
              </span>
            </th>
            {assets.map((other, column) => (
              <Cell key={other.id} cell={row === column ? "itself" : cellOf(row, column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { readonly cell: CorrelationCell | "itself" | null }) {
  const frame = "h-9 border border-canvas px-2 text-center";
  if (cell === "itself") {
    return (
      <td className={`${frame} text-faint`}>
        <span aria-hidden>·</span>
        <span className="sr-only">itself</span>
      </td>
    );
  }
  const correlation = cell?.correlation ?? null;
  if (correlation === null) {
    const words = `${cell?.n ?? 0} days`;
    return (
      <td className={`${frame} bg-raised text-muted`} title={`Not known: ${words} in common`}>
        — <span className="text-2xs">{words}</span>
      </td>
    );
  }
  return (
    <td
      className={`${frame} text-ink`}
      style={{ background: tintOf(correlation) }}
      title={`${cell?.n ?? 0} days`}
    >
      {formatRatio(correlation)}
    </td>
  );
}
