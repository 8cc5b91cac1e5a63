"use client";
/** Tokens with their numbers. Rows that are still on their way keep their room, so that nothing jumps when they come. */
import type { BoardRow } from "@/lib/domain/board";
import { type BoardView, SORT_COLUMNS } from "@/lib/domain/board-view";
import { newestQuoteMs, quoteLagMs } from "./quote-lag";
import { TokenRow } from "./token-row";
import { TokenTableHead } from "./token-table-head";
import "./token-table.css";

interface TokenTableProps {
  readonly caption: string;
  readonly rows: readonly BoardRow[];
  readonly view: BoardView;
  /** Rows after these that have not arrived yet. */
  readonly awaited: number;
  /** True when the numbers are older than they should be: they stay, in grey. */
  readonly isStale: boolean;
}

export function TokenTable({ caption, rows, view, awaited, isStale }: TokenTableProps) {
  const newestMs = newestQuoteMs(rows);
  return (
    <table role="table" className="token-table" data-stale={isStale}>
      <caption className="sr-only">{caption}</caption>
      <TokenTableHead view={view} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TokenRow key={row.id} row={row} lagMs={quoteLagMs(row, newestMs)} />
        ))}
        {awaited > 0 && <AwaitedRows count={awaited} />}
      </tbody>
    </table>
  );
}

function AwaitedRows({ count }: { readonly count: number }) {
  return (
    <tr role="row" className="awaited">
      <td role="cell" colSpan={SORT_COLUMNS.length} style={{ height: `calc(${count} * var(--row-height))` }}>
        {count} more on their way
      </td>
    </tr>
  );
}
