"use client";
/** Sorting where no head of the table says it: always on phones, which show cards, and for a column that is not shown. */
import { BOARD_COLUMNS } from "@/lib/catalog/board-columns";
import { type BoardView, SORT_COLUMNS } from "@/lib/domain/board-view";
import { columnHint } from "./hint";
import { sortedBy } from "./sort-links";
import { type HrefOf, showView, ViewLink, viewHref } from "./view-link";

interface SortControlProps {
  readonly view: BoardView;
  readonly hrefOf?: HrefOf;
}

export function SortControl({ view, hrefOf = viewHref }: SortControlProps) {
  const { column, direction } = view.sort;
  const hasHead = column === "name" || view.columns.includes(column);
  const onChoose = (text: string) => {
    const chosen = SORT_COLUMNS.find((candidate) => candidate === text);
    if (chosen !== undefined) showView(hrefOf(sortedBy(view, chosen)));
  };
  return (
    <div className={`mb-3 flex items-center gap-2 text-xs text-muted ${hasHead ? "sm:hidden" : ""}`}>
      <label className="flex items-center gap-1.5">
        Sorted by
        <select
          value={column}
          onChange={(event) => onChoose(event.target.value)}
          className="h-8 border border-line-strong bg-canvas px-1.5 text-sm text-ink"
        >
          {BOARD_COLUMNS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ViewLink
        view={sortedBy(view, column)}
        hrefOf={hrefOf}
        className="px-1 py-1.5 text-accent underline underline-offset-2"
      >
        {direction}
      </ViewLink>
      <span>
        <button
          type="button"
          {...columnHint(column)}
          data-hint-tap="ask"
          className="px-1 py-1.5 underline decoration-dotted underline-offset-2"
        >
          What is this?
        </button>
      </span>
    </div>
  );
}
