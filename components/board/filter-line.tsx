"use client";
/** What the rows are filtered by: the panel that changes it, a box for text, and a chip for each demand, which can be dropped. */

import { ViewLink } from "@/components/market/view-link";
import { fetchedPart } from "@/components/ui/fetched-part";
import { PanelButton } from "@/components/ui/panel-button";
import { formatBoardView, presetOfView } from "@/lib/contract/board-params";
import { type BoardView, NO_FILTER } from "@/lib/domain/board-view";
import { demandsOf } from "./filter-demands";
import type { FilterPanelProps } from "./filter-panel";
import { TextFilter } from "./text-filter";

const loadPanel = () => import("./filter-panel");
const FilterPanel = fetchedPart(async () => (await loadPanel()).FilterPanel);

export function FilterLine(props: FilterPanelProps) {
  const { view } = props;
  return (
    <div role="search" aria-label="Filters" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2">
      <PanelButton
        label="Filters"
        title="Filters"
        align="start"
        width="sm:w-164"
        preload={loadPanel}
        className="h-7 border border-line-strong px-2.5 hover:border-ink max-sm:h-9"
      >
        <FilterPanel {...props} />
      </PanelButton>
      <TextFilter text={view.filter.text} query={formatBoardView(view)} />
      <Chips view={view} />
    </div>
  );
}

/**
 * A chip that goes would take the focus with it: it is kept with those beside it. On phones, where room is dear, the name of a
 * preset says the same.
 */
function Chips({ view }: { readonly view: BoardView }) {
  const demands = demandsOf(view.filter);
  const isPreset = presetOfView(view) !== null;
  return (
    <div
      tabIndex={-1}
      onClick={({ currentTarget }) => currentTarget.focus()}
      className={`text-xs outline-none ${isPreset ? "max-sm:hidden" : ""}`}
    >
      {demands.length === 0 ? (
        <span className="text-muted">Every followed token</span>
      ) : (
        <ul aria-label="Asked for" className="flex flex-wrap items-center gap-1.5">
          {demands.map(({ key, words, without }) => (
            <li key={key} className="flex items-center bg-raised">
              <span className="max-w-64 truncate py-1 pl-2">{words}</span>
              <ViewLink
                view={{ ...view, filter: without }}
                aria-label={`Drop the filter ${words}`}
                title="Drop this filter"
                className="flex size-6 items-center justify-center text-base leading-none text-muted hover:text-ink max-sm:size-8"
              >
                ×
              </ViewLink>
            </li>
          ))}
          <li>
            <ViewLink
              view={{ ...view, filter: NO_FILTER }}
              className="px-1 py-1 text-muted underline underline-offset-2 hover:text-ink"
            >
              Clear all
            </ViewLink>
          </li>
        </ul>
      )}
    </div>
  );
}
