"use client";
/** The rows of a view with all that changes the view, from presets above the table to the tray below it. */
import { memo, Suspense, useMemo } from "react";
import { SortControl } from "@/components/market/sort-control";
import { TokenTable } from "@/components/market/token-table";
import { fetchedPart } from "@/components/ui/fetched-part";
import { compareBasket } from "@/lib/client/compare-basket";
import { useStored } from "@/lib/client/use-stored";
import type { DecodedBoard } from "@/lib/contract/board";
import type { BoardView } from "@/lib/domain/board-view";
import { selectRows } from "@/lib/domain/select-rows";
import { BoardNotes } from "./board-notes";
import { BoardTools } from "./board-tools";
import { FilterLine } from "./filter-line";
import { NoRows } from "./no-rows";
import { PresetLinks } from "./preset-links";
import { useBoardFacts } from "./use-board-facts";

const CompareTray = fetchedPart(async () => (await import("./compare-tray")).CompareTray);

interface BoardTableProps {
  readonly board: DecodedBoard;
  readonly view: BoardView;
  readonly addressNotes: readonly string[];
  readonly openingCount: number;
  readonly hasFailed: boolean;
}

export const BoardTable = memo(function BoardTable(props: BoardTableProps) {
  const { board, view, addressNotes, openingCount, hasFailed } = props;
  const facts = useBoardFacts(board.isWhole);
  const rows = useMemo(() => selectRows(board.rows, view, facts), [board.rows, view, facts]);
  const awaited = board.isWhole ? 0 : Math.max(0, openingCount - rows.length);
  const wholeRows = board.isWhole ? board.rows : null;
  const hasBasket = useStored(compareBasket).length > 0;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line">
        <PresetLinks view={view} rows={wholeRows} facts={facts} />
        <BoardTools board={board} view={view} rows={rows} />
      </div>
      <FilterLine view={view} rows={wholeRows} facts={facts} knownCategories={board.knownCategories} />
      <BoardNotes board={board} view={view} facts={facts} addressNotes={addressNotes} />
      <SortControl view={view} />
      {rows.length + awaited === 0 ? (
        <NoRows board={board} view={view} facts={facts} />
      ) : (
        <TokenTable
          caption="AI tokens with the figures of the chosen columns"
          rows={rows}
          view={view}
          awaited={awaited}
          isStale={hasFailed || board.freshness.stale !== null}
          facts={facts}
        />
      )}
      {hasBasket && (
        <Suspense fallback={null}>
          <CompareTray rows={board.rows} />
        </Suspense>
      )}
    </>
  );
});
