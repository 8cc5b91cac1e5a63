"use client";
/** Which coins of the list, and in which order: the list's own, or by a column. */
import { sortedBy } from "@/components/market/sort-links";
import { AddressLink, showView, ViewLink } from "@/components/market/view-link";
import { BOARD_COLUMNS } from "@/lib/catalog/board-columns";
import type { DecodedTrendingCoin } from "@/lib/contract/trending";
import type { BoardView } from "@/lib/domain/board-view";
import { TRENDING_SORT_COLUMNS, type TrendingView, tableView, trendingHref } from "./trending-address";

interface TrendingControlsProps {
  readonly view: TrendingView;
  readonly coins: readonly Pick<DecodedTrendingCoin, "isAi">[];
}

const LIST_ORDER = "";

export function TrendingControls({ view, coins }: TrendingControlsProps) {
  const table = tableView(view);
  const hrefOf = ({ sort }: BoardView) => trendingHref({ ...view, sort });
  const onChoose = (text: string) => {
    const column = TRENDING_SORT_COLUMNS.find((candidate) => candidate === text);
    showView(column === undefined ? trendingHref({ ...view, sort: null }) : hrefOf(sortedBy(table, column)));
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-3 text-xs text-muted">
      <SetSwitch view={view} coins={coins} />
      <div className="flex items-center gap-2">
        <label className="flex items-center gap-1.5">
          Sorted by
          <select
            value={view.sort?.column ?? LIST_ORDER}
            onChange={(event) => onChoose(event.target.value)}
            className="h-8 border border-line-strong bg-canvas px-1.5 text-sm text-ink max-sm:h-11"
          >
            <option value={LIST_ORDER}>Place on the list</option>
            {BOARD_COLUMNS.filter(({ id }) => TRENDING_SORT_COLUMNS.includes(id)).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {view.sort !== null && (
          <ViewLink
            view={sortedBy(table, view.sort.column)}
            hrefOf={hrefOf}
            className="px-1 py-1.5 text-accent underline underline-offset-2"
          >
            {view.sort.direction}
          </ViewLink>
        )}
      </div>
    </div>
  );
}

function SetSwitch({ view, coins }: TrendingControlsProps) {
  const sets = [
    { label: "All", onlyAi: false, count: coins.length },
    { label: "AI only", onlyAi: true, count: coins.filter(({ isAi }) => isAi).length },
  ];
  return (
    <nav aria-label="Which coins">
      <ul className="flex border border-line-strong">
        {sets.map(({ label, onlyAi, count }) => (
          <li key={label} className="not-first:border-l not-first:border-line-strong">
            <AddressLink
              href={trendingHref({ ...view, onlyAi })}
              aria-current={onlyAi === view.onlyAi ? "true" : undefined}
              className="flex h-8 items-center gap-1.5 px-2.5 hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink max-sm:h-11"
            >
              {label} <span className="font-normal text-muted">{count}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
