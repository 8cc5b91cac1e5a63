"use client";
/** Chooses the columns of a list's table, in the address like those of the board. */

import type { TableLook } from "@/components/market/column-choice";
import { showView } from "@/components/market/view-link";
import { fetchedPart } from "@/components/ui/fetched-part";
import { PanelButton } from "@/components/ui/panel-button";
import { toolClass } from "@/components/ui/tool-class";
import { paramsOf } from "@/lib/client/params-of";
import { parseWatchlistView, type WatchlistView } from "@/lib/contract/watchlist-params";

const load = () => import("@/components/market/column-choice");
const ColumnChoice = fetchedPart(async () => (await load()).ColumnChoice);

interface ListColumnsProps {
  readonly view: WatchlistView;
  readonly hrefOf: (view: WatchlistView) => string;
}

export function ListColumns({ view, hrefOf }: ListColumnsProps) {
  const onChange = (change: (now: TableLook) => Partial<TableLook>) => {
    const { view: now } = parseWatchlistView(paramsOf(new URLSearchParams(window.location.search)));
    showView(hrefOf({ ...now, ...change(now) }));
  };
  return (
    <PanelButton
      label="Columns"
      title="Columns and rows"
      align="end"
      width="sm:w-80"
      preload={load}
      className={toolClass}
    >
      <ColumnChoice look={view} onChange={onChange} />
    </PanelButton>
  );
}
