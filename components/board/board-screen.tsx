"use client";
/** The board: the market around the tokens, and the tokens of the address's view, kept fresh. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useDeferredValue, useEffect, useMemo } from "react";
import { FreshnessLine } from "@/components/market/freshness-line";
import { ProblemPanel } from "@/components/market/problem-panel";
import { boardQuery } from "@/lib/client/board-query";
import { rememberBoard } from "@/lib/client/last-board";
import { paramsOf } from "@/lib/client/params-of";
import { nextTryAtMs } from "@/lib/client/polled";
import type { DecodedBoard } from "@/lib/contract/board";
import { formatBoardView, parseBoardView } from "@/lib/contract/board-params";
import { fromInstantOrNull } from "@/lib/contract/instant";
import type { Problem } from "@/lib/contract/problem";
import { BoardSkeleton } from "./board-skeleton";
import { BoardTable } from "./board-table";
import { MarketStrip } from "./market-strip";

interface BoardScreenProps {
  /** How many rows the opening's view has in all; the HTML holds the first of them. */
  readonly selectedCount: number;
  /** Why the opening has no rows; null when it has. */
  readonly problem: Problem | null;
}

export function BoardScreen({ selectedCount, problem }: BoardScreenProps) {
  const params = useSearchParams();
  const { view, notes } = useMemo(() => parseBoardView(paramsOf(params)), [params]);
  useEffect(() => rememberBoard(formatBoardView(view)), [view]);
  const result = useQuery(boardQuery);
  const board = useBoardInPieces(result.data);
  const failure = result.error?.problem.title ?? null;
  const standing = result.error?.problem ?? (result.isFetched ? null : problem);

  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-4 pb-2">
        <h1 className="text-lg font-semibold tracking-tight">AI tokens by what is unusual now</h1>
        {board !== undefined && <FreshnessLine freshness={board.freshness} failure={failure} />}
      </header>
      {board !== undefined && (
        <>
          <MarketStrip board={board} boardFailure={failure} />
          <BoardTable
            board={board}
            view={view}
            addressNotes={notes}
            openingCount={selectedCount}
            hasFailed={failure !== null}
          />
        </>
      )}
      {board === undefined && standing !== null && (
        <ProblemPanel
          problem={standing}
          nextTryAtMs={nextTryAtMs(result) ?? fromInstantOrNull(standing.retryAt)}
        />
      )}
      {board === undefined && standing === null && <BoardSkeleton />}
    </>
  );
}

/**
 * Four hundred new rows are drawn in pieces, between which the page answers; until then the rows before them stand, unless they are
 * of another source: numbers of two sources are never on the screen together.
 */
function useBoardInPieces(latest: DecodedBoard | undefined): DecodedBoard | undefined {
  const deferred = useDeferredValue(latest);
  const isSameSource = latest?.freshness.source.key === deferred?.freshness.source.key;
  return isSameSource ? deferred : latest;
}
