"use client";
/** The heads of the token table: each sorts by its column, as a link where there is no script, and says what it means. */
import type { RefObject, UIEvent } from "react";
import { boardColumn } from "@/lib/catalog/board-columns";
import type { ColumnId, SortColumn } from "@/lib/domain/board-view";
import { columnHint } from "./hint";
import { sortedBy, type TableView } from "./sort-links";
import { type HrefOf, ViewLink } from "./view-link";

interface TokenTableHeadProps {
  readonly view: TableView;
  readonly columns: readonly ColumnId[];
  readonly hrefOf: HrefOf;
  readonly ref: RefObject<HTMLTableSectionElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

export function TokenTableHead({ view, columns, hrefOf, ref, onScroll }: TokenTableHeadProps) {
  return (
    <thead role="rowgroup" ref={ref} onScroll={onScroll}>
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" data-column="pin">
          <span className="sr-only">Pin</span>
        </th>
        {(["name", ...columns] as const).map((column) => (
          <ColumnHead key={column} column={column} view={view} hrefOf={hrefOf} />
        ))}
        <th role="columnheader" scope="col" data-column="menu">
          <span className="sr-only">More</span>
        </th>
      </tr>
    </thead>
  );
}

interface ColumnHeadProps extends Pick<TokenTableHeadProps, "view" | "hrefOf"> {
  readonly column: SortColumn;
}

function ColumnHead({ column, view, hrefOf }: ColumnHeadProps) {
  const { label, unit, align } = boardColumn(column);
  const direction = view.sort?.column === column ? view.sort.direction : null;
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={column}
      data-align={align}
      aria-sort={direction ?? "none"}
    >
      <ViewLink view={sortedBy(view, column)} hrefOf={hrefOf} {...columnHint(column)}>
        <span className="label">
          {label}
          {direction !== null && <span aria-hidden>{direction === "ascending" ? " ↑" : " ↓"}</span>}
        </span>
        {unit !== null && <span className="unit">{unit}</span>}
      </ViewLink>
    </th>
  );
}
