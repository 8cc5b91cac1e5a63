"use client";
/** Small caps or every followed token, with how many each has. */
import { ViewLink } from "@/components/market/view-link";
import { showsAll, withAllTokens } from "@/lib/contract/board-params";
import type { BoardRow } from "@/lib/domain/board";
import { type BoardView, selectRows } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";

interface TokenSetSwitchProps {
  readonly view: BoardView;
  /** Null until all rows have arrived: a count of a part would be wrong. */
  readonly rows: readonly BoardRow[] | null;
}

export function TokenSetSwitch({ view, rows }: TokenSetSwitchProps) {
  const sets = [
    { label: "Small caps", rule: "cap $1M–$250M, volume from $100K", view: withAllTokens(view, false) },
    { label: "All AI tokens", rule: "every followed token", view: withAllTokens(view, true) },
  ];
  return (
    <nav aria-label="Which tokens">
      <ul className="flex border border-line-strong text-xs">
        {sets.map((set) => (
          <li key={set.label} className="not-first:border-l not-first:border-line-strong">
            <ViewLink
              view={set.view}
              title={set.rule}
              aria-current={showsAll(set.view) === showsAll(view) ? "true" : undefined}
              className="flex h-7 items-center gap-1.5 px-2.5 text-muted hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink"
            >
              {set.label}
              <span className="min-w-[3ch] text-right font-normal text-muted">
                {rows === null ? "" : formatCount(selectRows(rows, set.view).length)}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
