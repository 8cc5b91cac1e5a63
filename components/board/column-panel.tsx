"use client";
/** Which columns the board has, how dense it is, and whether pinned tokens stand on top. */
import { ColumnChoice } from "@/components/market/column-choice";
import { SyncedBox } from "@/components/ui/synced-box";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import type { BoardView } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";
import { changeView } from "./change-view";

export function ColumnPanel({ view }: { readonly view: BoardView }) {
  return (
    <>
      <ColumnChoice look={view} onChange={(change) => changeView((now) => ({ ...now, ...change(now) }))} />
      <div className="mt-2 border-t border-line pt-2">
        <SyncedBox
          isChecked={view.pinsFirst}
          onChoose={(isChecked) => changeView((now) => ({ ...now, pinsFirst: isChecked }))}
        >
          Pinned tokens first
        </SyncedBox>
        <PinCount />
      </div>
    </>
  );
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
