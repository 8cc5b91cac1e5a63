/** The first rows of a view, for the first HTML: what a person sees before the browser has asked for the rest. */
import type { BoardRow } from "../../domain/board.ts";
import type { BoardView } from "../../domain/board-view.ts";
import { type SelectionFacts, selectRows } from "../../domain/select-rows.ts";
import type { BoardReading } from "./get-board.ts";

/** `rows` are the view's first `limit`; `selectedCount` is how many the view has in all. */
export function openBoard(
  { board }: BoardReading,
  view: BoardView,
  facts: SelectionFacts,
  limit: number,
): { readonly rows: readonly BoardRow[]; readonly selectedCount: number } {
  const selected = selectRows(board.rows, view, facts);
  return { rows: selected.slice(0, limit), selectedCount: selected.length };
}
