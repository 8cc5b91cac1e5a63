"use client";
/** Which columns the table has, how dense it is, and whether pinned tokens stand on top. */
import { boardColumn } from "@/lib/catalog/board-columns";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import {
  type BoardView,
  COLUMNS,
  type ColumnId,
  DEFAULT_COLUMNS,
  DENSITIES,
  type Density,
} from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";
import { changeView } from "./change-view";
import { SyncedBox } from "./synced-box";

const GROUPS: readonly { readonly title: string; readonly columns: readonly ColumnId[] }[] = [
  { title: "Price", columns: ["price", "change1h", "change24h", "change7d", "change30d"] },
  { title: "Size", columns: ["rank", "volume", "cap", "fdv", "capToFdv", "supply", "age"] },
  { title: "Turnover", columns: ["turnover", "peer"] },
  { title: "Week", columns: ["relBtc", "drawdown", "efficiency", "trend"] },
];

const DENSITY_WORDS: Readonly<Record<Density, string>> = { regular: "Regular", compact: "Compact" };

export function ColumnPanel({ view }: { readonly view: BoardView }) {
  const { columns, density, pinsFirst } = view;
  const isUsual = columns.join() === DEFAULT_COLUMNS.join();
  return (
    <>
      <div className="grid grid-cols-2 gap-x-8 gap-y-4">
        {GROUPS.map((group) => (
          <fieldset key={group.title}>
            <legend className="text-xs text-muted">{group.title}</legend>
            {group.columns.map((id) => (
              <SyncedBox
                key={id}
                isChecked={columns.includes(id)}
                onChoose={(isChecked) => changeView((now) => withColumn(now, id, isChecked))}
              >
                {boardColumn(id).label}
              </SyncedBox>
            ))}
          </fieldset>
        ))}
      </div>
      <button
        type="button"
        disabled={isUsual}
        onClick={() => changeView((now) => ({ ...now, columns: DEFAULT_COLUMNS }))}
        className="mt-2 py-1 text-accent underline underline-offset-2 disabled:text-faint disabled:no-underline"
      >
        Usual columns
      </button>
      <fieldset className="mt-3 flex gap-5 border-t border-line pt-3">
        <legend className="float-left mr-5 leading-7 text-muted">Rows</legend>
        {DENSITIES.map((id) => (
          <SyncedBox
            key={id}
            type="radio"
            name="density"
            isChecked={density === id}
            onChoose={() => changeView((now) => ({ ...now, density: id }))}
          >
            {DENSITY_WORDS[id]}
          </SyncedBox>
        ))}
      </fieldset>
      <div className="mt-2 border-t border-line pt-2">
        <SyncedBox
          isChecked={pinsFirst}
          onChoose={(isChecked) => changeView((now) => ({ ...now, pinsFirst: isChecked }))}
        >
          Pinned tokens first
        </SyncedBox>
        <PinCount />
      </div>
    </>
  );
}

/** Columns stay in the table's order. */
function withColumn(view: BoardView, id: ColumnId, isShown: boolean): BoardView {
  const has = (column: ColumnId) => (column === id ? isShown : view.columns.includes(column));
  return { ...view, columns: COLUMNS.filter(has) };
}

function PinCount() {
  const { length } = useStored(pinnedIds);
  return (
    <p className="pl-5.5 text-xs text-muted">
      {length === 0
        ? "None is pinned yet: press the star before a token’s name, or P on its row."
        : `${formatCount(length)} pinned, shown whether or not they pass the filters.`}
    </p>
  );
}
