/**
 * The board's part of the address: `?sort=-turnover&show=all`. The only reader and writer of it, on both sides.
 * What is not understood falls back to the default and is noted, never an error.
 */
import {
  type BoardSort,
  type BoardView,
  DEFAULT_VIEW,
  SMALL_CAPS,
  SORT_COLUMNS,
  type SortColumn,
} from "../domain/board-view.ts";

/** Search parameters as Next and `URLSearchParams` give them. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ParsedBoardView {
  readonly view: BoardView;
  /** One sentence for each parameter that was not understood. */
  readonly notes: readonly string[];
}

const NO_BOUNDS: BoardView["filter"] = {
  minMarketCapUsd: null,
  maxMarketCapUsd: null,
  minVolume24hUsd: null,
};
const MAX_ECHO_LENGTH = 40;

function isSortColumn(text: string): text is SortColumn {
  return SORT_COLUMNS.some((column) => column === text);
}

function parseSort(text: string): BoardSort | null {
  const column = text.startsWith("-") ? text.slice(1) : text;
  if (!isSortColumn(column)) return null;
  return { column, direction: text.startsWith("-") ? "descending" : "ascending" };
}

function first(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : (value[0] ?? null);
}

function echo(text: string): string {
  return text.length > MAX_ECHO_LENGTH ? `${text.slice(0, MAX_ECHO_LENGTH)}…` : text;
}

/** The view that an address asks for. */
export function parseBoardView(params: SearchParams): ParsedBoardView {
  const notes: string[] = [];
  const sortText = first(params["sort"]);
  const sort = sortText === null ? DEFAULT_VIEW.sort : parseSort(sortText);
  if (sort === null)
    notes.push(`“${echo(sortText ?? "")}” is not a column to sort by; sorted by turnover instead.`);

  const showText = first(params["show"]);
  if (showText !== null && showText !== "all" && showText !== "small") {
    notes.push(`“${echo(showText)}” is not a set of tokens; the small caps are shown.`);
  }
  return {
    view: { sort: sort ?? DEFAULT_VIEW.sort, filter: showText === "all" ? NO_BOUNDS : SMALL_CAPS },
    notes,
  };
}

/** True when the view shows every followed token. */
export function showsAll(view: BoardView): boolean {
  return view.filter.minMarketCapUsd === null && view.filter.minVolume24hUsd === null;
}

/** The address's query for a view, without what is default; empty for the default view. */
export function formatBoardView(view: BoardView): string {
  const params = new URLSearchParams();
  const { column, direction } = view.sort;
  if (column !== DEFAULT_VIEW.sort.column || direction !== DEFAULT_VIEW.sort.direction) {
    params.set("sort", direction === "descending" ? `-${column}` : column);
  }
  if (showsAll(view)) params.set("show", "all");
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** The same view showing every followed token, or the small caps only. */
export function withAllTokens(view: BoardView, all: boolean): BoardView {
  return { ...view, filter: all ? NO_BOUNDS : SMALL_CAPS };
}
