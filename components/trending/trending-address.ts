/** The trending page's part of the address, `?ai=only&sort=-turnover`: without an order, the list keeps its own. */
import type { TableView } from "@/components/market/sort-links";
import { DEFAULT_VIEW } from "@/lib/catalog/board-presets";
import { parseBoardView } from "@/lib/contract/board-params";
import { pagePath } from "@/lib/contract/paths";
import { first, quoted, type SearchParams } from "@/lib/contract/search-params";
import { type BoardSort, type ColumnId, NO_FILTER, SORT_COLUMNS } from "@/lib/domain/board-view";

export interface TrendingView {
  readonly onlyAi: boolean;
  /** Null for the list's own order. */
  readonly sort: BoardSort | null;
}

const SHOWN_COLUMNS: readonly ColumnId[] = [
  "price",
  "change24h",
  "change7d",
  "volume",
  "cap",
  "turnover",
  "trend",
];

/** The view that an address asks for, and one sentence for each parameter that was not understood. */
export function parseTrendingView({ ai, sort }: SearchParams): {
  readonly view: TrendingView;
  readonly notes: readonly string[];
} {
  const set = first(ai);
  const parsed = parseBoardView({ sort });
  const isSortKnown = first(sort) !== null && parsed.notes.length === 0;
  return {
    view: { onlyAi: set === "only", sort: isSortKnown ? parsed.view.sort : null },
    notes: [
      ...(set === null || set === "only" ? [] : [`${quoted(set)} is not a set of coins; all are shown.`]),
      ...parsed.notes,
    ],
  };
}

export function trendingHref({ onlyAi, sort }: TrendingView): string {
  const params = new URLSearchParams();
  if (onlyAi) params.set("ai", "only");
  if (sort !== null) params.set("sort", `${sort.direction === "descending" ? "-" : ""}${sort.column}`);
  const query = params.toString();
  return query === "" ? pagePath.trending : `${pagePath.trending}?${query}`;
}

/** The same view for the table of tokens. */
export function tableView({ sort }: TrendingView): TableView {
  return { ...DEFAULT_VIEW, filter: NO_FILTER, columns: SHOWN_COLUMNS, sort };
}

/** Columns that the page can be sorted by. */
export const TRENDING_SORT_COLUMNS = SORT_COLUMNS.filter(
  (column) => column === "name" || SHOWN_COLUMNS.includes(column),
);
