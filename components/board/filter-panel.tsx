"use client";
import { SyncedBox } from "@/components/ui/synced-box";
/** Everything that the rows can be filtered by. A change holds at once: the table beside the panel shows it. */
import { FILTER_CATEGORIES } from "@/lib/catalog/ai-categories";
import { type BoardRow, TREND_DIRECTIONS, TREND_PATHS } from "@/lib/domain/board";
import { type BoardView, RANGE_FILTERS } from "@/lib/domain/board-view";
import type { CategoryId } from "@/lib/domain/ids";
import { formatCount } from "@/lib/format/count";
import { changeFilter } from "./change-view";
import { Choices } from "./choices";
import { directionWords } from "./filter-demands";
import { countPassing } from "./loosened";
import { RangeField } from "./range-field";
import type { BoardFacts } from "./use-board-facts";

export interface FilterPanelProps {
  readonly view: BoardView;
  /** Null until all rows have arrived. */
  readonly rows: readonly BoardRow[] | null;
  readonly facts: BoardFacts;
  readonly knownCategories: readonly CategoryId[];
}

export function FilterPanel({ view: { filter }, rows, facts, knownCategories }: FilterPanelProps) {
  return (
    <>
      <p className="mb-3 text-xs text-muted">
        <span role="status" className="text-ink">
          {rows === null
            ? "Rows are on their way."
            : `${formatCount(countPassing(rows, filter, facts))} of ${formatCount(rows.length)} tokens pass.`}
        </span>{" "}
        Numbers can be written like 2.5, 250K or 1M; both ends count.
      </p>
      <div className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {RANGE_FILTERS.map((id) => (
          <RangeField key={id} id={id} range={filter.ranges[id] ?? null} />
        ))}
      </div>
      <div className="mt-4 grid grid-cols-2 gap-x-6 gap-y-4 border-t border-line pt-3 sm:grid-cols-[1fr_1fr_2.2fr]">
        <Choices
          title="Trend 7d"
          options={TREND_DIRECTIONS.map((id) => ({ id, words: directionWords(id) }))}
          chosen={filter.directions}
          onToggle={(change) => changeFilter((now) => ({ directions: change(now.directions) }))}
        />
        <div className="space-y-3">
          <Choices
            title="Path 7d"
            options={TREND_PATHS.map((id) => ({ id, words: id }))}
            chosen={filter.paths}
            onToggle={(change) => changeFilter((now) => ({ paths: change(now.paths) }))}
          />
          <fieldset>
            <legend className="text-xs text-muted">Attention</legend>
            <SyncedBox
              isChecked={filter.onlyTrending}
              onChoose={(onlyTrending) => changeFilter(() => ({ onlyTrending }))}
            >
              Only trending
            </SyncedBox>
            {!facts.isTrendingKnown && <p className="text-xs text-muted">The list is not known yet.</p>}
          </fieldset>
        </div>
        <div className="max-sm:col-span-2">
          <Choices
            title="Category"
            columns={2}
            unavailable="members not known yet"
            options={FILTER_CATEGORIES.map(({ id, name }) => ({
              id,
              words: name,
              canBeChosen: knownCategories.includes(id),
            }))}
            chosen={filter.categories}
            onToggle={(change) => changeFilter((now) => ({ categories: change(now.categories) }))}
          />
        </div>
      </div>
    </>
  );
}
