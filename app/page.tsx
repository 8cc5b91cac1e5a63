import type { Metadata } from "next";
import { OnTheWay } from "@/app/on-the-way";
import { getRuntime } from "@/app/runtime";
import { BoardScreen } from "@/components/board/board-screen";
import { BoardSkeleton } from "@/components/board/board-skeleton";
import { Prefilled } from "@/components/market/prefilled";
import { boardQuery } from "@/lib/client/board-query";
import { contextQuery } from "@/lib/client/context-query";
import { PART_OF_AN_ANSWER } from "@/lib/client/polled";
import { parseBoardView } from "@/lib/contract/board-params";
import type { SearchParams } from "@/lib/contract/search-params";
import { openBoard } from "@/lib/server/routes/board-route";

export const metadata: Metadata = { title: { absolute: "Spikeline: turnover of small-cap AI tokens" } };

/** What a person sees before scrolling; the browser fetches the rest. */
const ROWS_IN_HTML = 40;

interface BoardPageProps {
  readonly searchParams: Promise<SearchParams>;
}

export default function BoardPage(props: BoardPageProps) {
  return (
    <OnTheWay fallback={<BoardSkeleton />}>
      <Board {...props} />
    </OnTheWay>
  );
}

async function Board({ searchParams }: BoardPageProps) {
  const { view } = parseBoardView(await searchParams);
  const runtime = getRuntime();
  const opening = await openBoard(runtime, view, ROWS_IN_HTML);
  if ("problem" in opening) return <BoardScreen selectedCount={0} problem={opening.problem} />;
  return (
    <Prefilled queryKey={boardQuery.queryKey} json={opening.board} receivedAtMs={PART_OF_AN_ANSWER}>
      <Prefilled queryKey={contextQuery.queryKey} json={opening.context} receivedAtMs={runtime.clock.nowMs()}>
        <BoardScreen selectedCount={opening.selectedCount} problem={null} />
      </Prefilled>
    </Prefilled>
  );
}
