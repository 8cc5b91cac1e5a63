/** How the page of a shared list spells its order in the address. The list itself stays in the fragment. */

import type { TableView } from "@/components/market/sort-links";
import { DEFAULT_VIEW } from "@/lib/catalog/board-presets";
import { parseBoardView } from "@/lib/contract/board-params";
import { pagePath } from "@/lib/contract/paths";
import { first, type SearchParams } from "@/lib/contract/search-params";
import { type BoardSort, NO_FILTER } from "@/lib/domain/board-view";

/** The column that the address sorts by; null for the list's own order, and for what is not understood. */
export function parseSharedSort({ sort }: SearchParams): BoardSort | null {
  if (first(sort) === null) return null;
  const { view, notes } = parseBoardView({ sort });
  return notes.length === 0 ? view.sort : null;
}

/** `fragment`: with its #. */
export function sharedHref(sort: BoardSort, fragment: string): string {
  const direction = sort.direction === "descending" ? "-" : "";
  return `${pagePath.sharedList}?sort=${direction}${sort.column}${fragment}`;
}

export function sharedView(sort: BoardSort | null): TableView {
  return { ...DEFAULT_VIEW, filter: NO_FILTER, pinsFirst: false, sort };
}
