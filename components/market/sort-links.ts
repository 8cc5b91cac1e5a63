/** The view that a click on a column leads to. */
import { boardColumn } from "@/lib/catalog/board-columns";
import type { BoardSort, BoardView, SortColumn } from "@/lib/domain/board-view";

/** What the token table is asked to show. A page whose list has an order of its own sorts by no column. */
export type TableView = Omit<BoardView, "sort"> & { readonly sort: BoardSort | null };

/** Sorted by the column its natural way first, the other way when it is sorted that way already. */
export function sortedBy(view: TableView, column: SortColumn): BoardView {
  const natural = boardColumn(column).firstDirection;
  const isNatural = view.sort?.column === column && view.sort.direction === natural;
  const other = natural === "descending" ? "ascending" : "descending";
  return { ...view, sort: { column, direction: isNatural ? other : natural } };
}
