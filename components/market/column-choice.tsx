"use client";
/** Which columns a table of tokens has, and how dense its rows are. */
import { SyncedBox } from "@/components/ui/synced-box";
import { boardColumn } from "@/lib/catalog/board-columns";
import {
  type BoardView,
  COLUMNS,
  type ColumnId,
  DEFAULT_COLUMNS,
  DENSITIES,
  type Density,
} from "@/lib/domain/board-view";

export type TableLook = Pick<BoardView, "columns" | "density">;

const GROUPS: readonly { readonly title: string; readonly columns: readonly ColumnId[] }[] = [
  { title: "Price", columns: ["price", "change1h", "change24h", "change7d", "change30d"] },
  { title: "Size", columns: ["rank", "volume", "cap", "fdv", "capToFdv", "supply", "age"] },
  { title: "Turnover", columns: ["turnover", "peer"] },
  { title: "Week", columns: ["relBtc", "drawdown", "efficiency", "trend"] },
];

const DENSITY_WORDS: Readonly<Record<Density, string>> = { regular: "Regular", compact: "Compact" };

interface ColumnChoiceProps {
  readonly look: TableLook;
  /** `change` starts from what the address says then, so that none undoes another made just before. */
  readonly onChange: (change: (now: TableLook) => Partial<TableLook>) => void;
}

export function ColumnChoice({ look: { columns, density }, onChange }: ColumnChoiceProps) {
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
                onChoose={(isChecked) => onChange((now) => ({ columns: withColumn(now, id, isChecked) }))}
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
        onClick={() => onChange(() => ({ columns: DEFAULT_COLUMNS }))}
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
            onChoose={() => onChange(() => ({ density: id }))}
          >
            {DENSITY_WORDS[id]}
          </SyncedBox>
        ))}
      </fieldset>
    </>
  );
}

/** Columns stay in the table's order. */
function withColumn({ columns }: TableLook, id: ColumnId, isShown: boolean): readonly ColumnId[] {
  return COLUMNS.filter((column) => (column === id ? isShown : columns.includes(column)));
}
