"use client";
/** The heads of the token table: each sorts by its column, as a link where there is no script, and says what it means. */
import { BOARD_COLUMNS, type BoardColumn } from "@/lib/catalog/board-columns";
import type { BoardView } from "@/lib/domain/board-view";
import { columnHint } from "./hint";
import { sortedBy } from "./sort-links";
import { ViewLink } from "./view-link";

export function TokenTableHead({ view }: { readonly view: BoardView }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {BOARD_COLUMNS.map((column) => (
          <ColumnHead key={column.id} column={column} view={view} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column, view }: { readonly column: BoardColumn; readonly view: BoardView }) {
  const { id, label, unit } = column;
  const direction = view.sort.column === id ? view.sort.direction : null;
  return (
    <th role="columnheader" scope="col" data-column={id} aria-sort={direction ?? "none"}>
      <ViewLink view={sortedBy(view, id)} {...columnHint(id)}>
        <span className="label">
          {label}
          {direction !== null && <span aria-hidden>{direction === "ascending" ? " ↑" : " ↓"}</span>}
        </span>
        {unit !== null && <span className="unit">{unit}</span>}
      </ViewLink>
    </th>
  );
}
