"use client";
/** The board: the tokens of the address's view, kept fresh. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { FreshnessLine } from "@/components/market/freshness-line";
import { ProblemPanel } from "@/components/market/problem-panel";
import { SortControl } from "@/components/market/sort-control";
import { TokenTable } from "@/components/market/token-table";
import { boardQuery } from "@/lib/client/board-query";
import { nextTryAtMs } from "@/lib/client/polled";
import { type DecodedBoard } from "@/lib/contract/board";
import { parseBoardView } from "@/lib/contract/board-params";
import { fromInstantOrNull } from "@/lib/contract/instant";
import type { Problem } from "@/lib/contract/problem";
import { type BoardView, selectRows } from "@/lib/domain/board-view";
import { BoardNotes } from "./board-notes";
import { BoardSkeleton } from "./board-skeleton";
import { NoRows } from "./no-rows";
import { TokenSetSwitch } from "./token-set-switch";

interface BoardScreenProps {
  /** How many rows the opening's view has in all; the HTML holds the first of them. */
  readonly selectedCount: number;
  /** Why the opening has no rows; null when it has. */
  readonly problem: Problem | null;
}

export function BoardScreen({ selectedCount, problem }: BoardScreenProps) {
  const params = useSearchParams();
  const { view, notes } = parseBoardView(Object.fromEntries(params));
  const result = useQuery(boardQuery);
  const standing = result.error?.problem ?? (result.isFetched ? null : problem);

  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-3">
        <div>
          <h1 className="text-lg font-semibold tracking-tight">AI tokens by what is unusual now</h1>
          {result.data !== undefined && (
            <FreshnessLine freshness={result.data.freshness} failure={result.error?.problem.title ?? null} />
          )}
        </div>
        <TokenSetSwitch view={view} rows={result.data?.isWhole === true ? result.data.rows : null} />
      </header>
      {result.data !== undefined && (
        <Rows
          board={result.data}
          view={view}
          notes={notes}
          openingCount={selectedCount}
          hasFailed={result.error !== null}
        />
      )}
      {result.data === undefined && standing !== null && (
        <ProblemPanel
          problem={standing}
          nextTryAtMs={nextTryAtMs(result) ?? fromInstantOrNull(standing.retryAt)}
        />
      )}
      {result.data === undefined && standing === null && <BoardSkeleton />}
    </>
  );
}

interface RowsProps {
  readonly board: DecodedBoard;
  readonly view: BoardView;
  readonly notes: readonly string[];
  readonly openingCount: number;
  readonly hasFailed: boolean;
}

function Rows({ board, view, notes, openingCount, hasFailed }: RowsProps) {
  const rows = selectRows(board.rows, view);
  const awaited = board.isWhole ? 0 : Math.max(0, openingCount - rows.length);
  return (
    <>
      <BoardNotes board={board} addressNotes={notes} />
      <SortControl view={view} />
      {rows.length + awaited === 0 ? (
        <NoRows board={board} view={view} />
      ) : (
        <TokenTable
          caption="AI tokens with price, volume, market cap, turnover and strength against Bitcoin"
          rows={rows}
          view={view}
          awaited={awaited}
          isStale={hasFailed || board.freshness.stale !== null}
        />
      )}
    </>
  );
}
