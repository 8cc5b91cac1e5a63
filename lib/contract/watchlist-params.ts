/** A list's part of the address, `?sort=-turnover&period=7d`: without an order, the list keeps the visitor's own. */
import { DEFAULT_VIEW } from "../catalog/board-presets.ts";
import type { BoardSort, BoardView, ColumnId, Density } from "../domain/board-view.ts";
import { CHANGE_PERIODS, type ChangePeriod } from "../domain/watched.ts";
import { formatBoardView, parseBoardView } from "./board-params.ts";
import { paramReader, strangerNotes } from "./param-reader.ts";
import type { SearchParams } from "./search-params.ts";

export interface WatchlistView {
  /** Null for the visitor's own order. */
  readonly sort: BoardSort | null;
  /** In the order of `COLUMNS`. */
  readonly columns: readonly ColumnId[];
  readonly density: Density;
  /** Over which the list's move is told. */
  readonly period: ChangePeriod;
}

export const DEFAULT_WATCHLIST_VIEW: WatchlistView = {
  sort: null,
  columns: DEFAULT_VIEW.columns,
  density: DEFAULT_VIEW.density,
  period: "24h",
};

const KNOWN: ReadonlySet<string> = new Set(["sort", "cols", "density", "period"]);

export interface ParsedWatchlistView {
  readonly view: WatchlistView;
  /** One sentence for each parameter that was not understood. */
  readonly notes: readonly string[];
}

/** Columns, order and density are spelled as the board spells them. */
export function parseWatchlistView(params: SearchParams): ParsedWatchlistView {
  const { sort, cols, density } = params;
  const ofBoard = parseBoardView({ sort, cols, density });
  const isSortGiven = sort !== undefined && parseBoardView({ sort }).notes.length === 0;
  const notes: string[] = [];
  const period = paramReader(params, notes).take<ChangePeriod>(
    "period",
    DEFAULT_WATCHLIST_VIEW.period,
    "is no period: 1h, 24h, 7d or 30d.",
    (text) => CHANGE_PERIODS.find((candidate) => candidate === text) ?? null,
  );
  const { columns, density: rowDensity } = ofBoard.view;
  return {
    view: { sort: isSortGiven ? ofBoard.view.sort : null, columns, density: rowDensity, period },
    notes: [...ofBoard.notes, ...notes, ...strangerNotes(params, KNOWN, "a list")],
  };
}

/** The same view for the board's table. */
export function asBoardView(view: WatchlistView): BoardView {
  const { columns, density } = view;
  return { ...DEFAULT_VIEW, columns, density, sort: view.sort ?? DEFAULT_VIEW.sort };
}

function sortText({ column, direction }: BoardSort): string {
  return direction === "descending" ? `-${column}` : column;
}

/** The query of a view, with its question mark; empty for the usual one. */
export function formatWatchlistView(view: WatchlistView): string {
  const params = new URLSearchParams(formatBoardView(asBoardView(view)));
  params.delete("sort");
  if (view.sort !== null) params.set("sort", sortText(view.sort));
  if (view.period !== DEFAULT_WATCHLIST_VIEW.period) params.set("period", view.period);
  const query = params.toString().replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}
