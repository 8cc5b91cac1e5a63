"use client";
/** A list's tokens on the board's table, in the visitor's order or by a column. */
import { useMemo, useRef } from "react";
import { SortControl } from "@/components/market/sort-control";
import type { TableView } from "@/components/market/sort-links";
import { TokenTable } from "@/components/market/token-table";
import { useRowFacts } from "@/components/market/use-row-facts";
import type { DecodedWatched } from "@/lib/contract/watched";
import { asBoardView, type WatchlistView } from "@/lib/contract/watchlist-params";
import { type BoardView, NO_FILTER } from "@/lib/domain/board-view";
import type { Watchlist } from "@/lib/domain/watchlist";
import { ListColumns } from "./list-columns";
import { orderedRows } from "./ordered-rows";
import { useHeldRow } from "./use-held-row";

interface ListTableProps {
  readonly list: Watchlist;
  readonly view: WatchlistView;
  readonly hrefOf: (view: WatchlistView) => string;
  /** Undefined while none has come. */
  readonly watched: DecodedWatched | undefined;
  readonly isStale: boolean;
}

export function ListTable({ list, view, hrefOf, watched, isStale }: ListTableProps) {
  const facts = useRowFacts();
  const ids = useMemo(() => list.pins.map(({ id }) => id), [list.pins]);
  const rows = useMemo(
    () => orderedRows(watched?.rows ?? [], ids, view.sort),
    [watched?.rows, ids, view.sort],
  );
  const held = useRef<HTMLDivElement>(null);
  const keepFocus = useHeldRow(held, rows);
  const table: TableView = { ...asBoardView(view), filter: NO_FILTER, sort: view.sort };
  const sortedHref = ({ sort }: BoardView) => hrefOf({ ...view, sort });
  const awaited = watched === undefined ? ids.length : 0;
  if (rows.length + awaited === 0) return null;
  return (
    <>
      <div className="mt-6 flex flex-wrap items-start justify-between gap-x-4 text-xs">
        <SortControl
          view={table}
          hrefOf={sortedHref}
          ownOrder={{ label: "Your own order", href: hrefOf({ ...view, sort: null }) }}
        />
        <div className="-mx-2">
          <ListColumns view={view} hrefOf={hrefOf} />
        </div>
      </div>
      <div ref={held} {...keepFocus}>
        <TokenTable
          caption={`The tokens of ${list.name} with their numbers`}
          rows={rows}
          view={table}
          awaited={awaited}
          isStale={isStale}
          facts={facts}
          hrefOf={sortedHref}
        />
      </div>
    </>
  );
}
