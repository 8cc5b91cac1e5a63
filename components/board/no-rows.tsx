"use client";
/** A table without rows says why, and what to do: which filter to drop, or which ready-made view to look at. */
import { ViewLink } from "@/components/market/view-link";
import { StatePanel } from "@/components/ui/state-panel";
import { PRESETS, withPreset } from "@/lib/catalog/board-presets";
import type { DecodedBoard } from "@/lib/contract/board";
import { type BoardView, NO_FILTER } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";
import { withFilter } from "./change-view";
import { countPassing, loosened } from "./loosened";
import type { BoardFacts } from "./use-board-facts";

interface NoRowsProps {
  readonly board: DecodedBoard;
  readonly view: BoardView;
  readonly facts: BoardFacts;
}

const linkClass = "text-accent underline underline-offset-2";

export function NoRows({ board, view, facts }: NoRowsProps) {
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
  const offers = loosened(board.rows, view.filter, facts);
  return (
    <StatePanel title="No token passes these filters now">
      {offers.length === 0 ? (
        <p>
          Nothing passes without any single one of them either.{" "}
          <ViewLink view={withFilter(view, NO_FILTER)} className={linkClass}>
            Clear all filters: {formatCount(board.rows.length)} tokens
          </ViewLink>
        </p>
      ) : (
        <ul>
          {offers.map(({ demand, count }) => (
            <li key={demand.key}>
              <ViewLink view={{ ...view, filter: demand.without }} className={linkClass}>
                Without {demand.words}
              </ViewLink>
              : {formatCount(count)} {count === 1 ? "token passes" : "tokens pass"}.
            </li>
          ))}
        </ul>
      )}
      <Presets board={board} view={view} facts={facts} />
    </StatePanel>
  );
}

/** Those that have something to show. */
function Presets({ board, view, facts }: NoRowsProps) {
  const filled = PRESETS.filter(({ filter }) => countPassing(board.rows, filter, facts) > 0);
  return (
    <p className="text-sm">
      Or look at{" "}
      {filled.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <ViewLink view={withPreset(view, id)} className={linkClass}>
            {name}
          </ViewLink>
        </span>
      ))}
      .
    </p>
  );
}
