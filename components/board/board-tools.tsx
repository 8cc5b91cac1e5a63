"use client";

/** What can be done with the table as a whole: its columns, views to come back to, a file of its rows. */

import { fetchedPart } from "@/components/ui/fetched-part";
import { PanelButton } from "@/components/ui/panel-button";
import { toolClass } from "@/components/ui/tool-class";
import type { DecodedBoard } from "@/lib/contract/board";
import type { BoardRow } from "@/lib/domain/board";
import type { BoardView } from "@/lib/domain/board-view";
import { CsvButton } from "./csv-button";

const loadColumns = () => import("./column-panel");
const loadViews = () => import("./saved-views-panel");
const ColumnPanel = fetchedPart(async () => (await loadColumns()).ColumnPanel);
const SavedViewsPanel = fetchedPart(async () => (await loadViews()).SavedViewsPanel);

interface BoardToolsProps {
  readonly board: DecodedBoard;
  readonly view: BoardView;
  /** All that are shown, in their order. */
  readonly rows: readonly BoardRow[];
}

export function BoardTools({ board, view, rows }: BoardToolsProps) {
  return (
    <div className="-mx-2 flex gap-x-1">
      <PanelButton
        label="Columns"
        title="Columns and rows"
        align="end"
        width="sm:w-80"
        preload={loadColumns}
        className={toolClass}
      >
        <ColumnPanel view={view} />
      </PanelButton>
      <PanelButton
        label="Saved views"
        title="Saved views"
        align="end"
        width="sm:w-88"
        preload={loadViews}
        className={toolClass}
      >
        <SavedViewsPanel view={view} />
      </PanelButton>
      <CsvButton board={board} view={view} rows={rows} />
    </div>
  );
}
