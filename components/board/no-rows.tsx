"use client";
/** A board without rows says why, and what to do. */
import { ViewLink } from "@/components/market/view-link";
import { StatePanel } from "@/components/ui/state-panel";
import type { DecodedBoard } from "@/lib/contract/board";
import { withAllTokens } from "@/lib/contract/board-params";
import type { BoardView } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";

export function NoRows({ board, view }: { readonly board: DecodedBoard; readonly view: BoardView }) {
  if (board.rows.length === 0) {
    return (
      <StatePanel title="The answer had no tokens in it">
        <p>
          The list that was asked for came back empty. It is asked again by itself, and this page then
          updates.
        </p>
      </StatePanel>
    );
  }
  return (
    <StatePanel title="No followed token is a small cap now">
      <p>A small cap here has a known market cap of $1M to $250M and a daily volume of at least $100K.</p>
      <p>
        <ViewLink view={withAllTokens(view, true)} className="text-accent underline underline-offset-2">
          Show all {formatCount(board.rows.length)} followed tokens
        </ViewLink>
      </p>
    </StatePanel>
  );
}
