"use client";
/** Sorting where no head of the table says it: always on phones, which show cards, and for an order that no shown column stands for. */
import { BOARD_COLUMNS } from "@/lib/catalog/board-columns";
import { SORT_COLUMNS } from "@/lib/domain/board-view";
import { columnHint } from "./hint";
import { sortedBy, type TableView } from "./sort-links";
import { type HrefOf, showView, ViewLink, viewHref } from "./view-link";

interface SortControlProps {
  readonly view: TableView;
  readonly hrefOf?: HrefOf;
  /** An order of the list's own, which no column stands for. */
  readonly ownOrder?: { readonly label: string; readonly href: string };
}

const OWN = "";

export function SortControl({ view, hrefOf = viewHref, ownOrder }: SortControlProps) {
  const { sort } = view;
  const hasHead =
    ownOrder === undefined && (sort === null || sort.column === "name" || view.columns.includes(sort.column));
  const onChoose = (text: string) => {
    const chosen = SORT_COLUMNS.find((candidate) => candidate === text);
    if (chosen !== undefined) showView(hrefOf(sortedBy(view, chosen)));
    else if (ownOrder !== undefined) showView(ownOrder.href);
  };
  return (
    <div className={`mb-3 flex items-center gap-2 text-xs text-muted ${hasHead ? "sm:hidden" : ""}`}>
      <label className="flex items-center gap-1.5">
        Sorted by
        <select
          value={sort?.column ?? OWN}
          onChange={(event) => onChoose(event.target.value)}
          className="h-8 border border-line-strong bg-canvas px-1.5 text-sm text-ink max-sm:h-10"
        >
          {ownOrder !== undefined && <option value={OWN}>{ownOrder.label}</option>}
          {BOARD_COLUMNS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {sort !== null && (
        <>
          <ViewLink
            view={sortedBy(view, sort.column)}
            hrefOf={hrefOf}
            className="px-1 py-1.5 text-accent underline underline-offset-2"
          >
            {sort.direction}
          </ViewLink>
          <span>
            <button
              type="button"
              {...columnHint(sort.column)}
              data-hint-tap="ask"
              className="px-1 py-1.5 underline decoration-dotted underline-offset-2"
            >
              What is this?
            </button>
          </span>
        </>
      )}
    </div>
  );
}
