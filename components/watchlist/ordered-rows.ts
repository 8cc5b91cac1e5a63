/** The rows of a list, the visitor's own or a shared one, in the order that is asked for. */
import type { BoardRow } from "@/lib/domain/board";
import { type BoardSort, NO_FILTER } from "@/lib/domain/board-view";
import type { CoinId } from "@/lib/domain/ids";
import { NO_FACTS, selectRows } from "@/lib/domain/select-rows";

/** `sort` null: in the order of the ids. */
export function orderedRows(
  rows: readonly BoardRow[],
  ids: readonly CoinId[],
  sort: BoardSort | null,
): readonly BoardRow[] {
  if (sort !== null) return selectRows(rows, { filter: NO_FILTER, sort, pinsFirst: false }, NO_FACTS);
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ id }: BoardRow) => places.get(id) ?? ids.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
