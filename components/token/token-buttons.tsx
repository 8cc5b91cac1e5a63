"use client";
/** What can be done with the token of the page: the same as with its row on the board. */
import { turnCompared } from "@/components/market/token-actions";
import { useListsMenu } from "@/components/market/use-lists-menu";
import { compareBasket } from "@/lib/client/compare-basket";
import { useStored } from "@/lib/client/use-stored";
import { pinnedIds } from "@/lib/client/watchlists/book-store";
import type { BoardRow } from "@/lib/domain/board";

interface TokenButtonsProps {
  readonly row: BoardRow;
  readonly announce: (text: string) => void;
}

const BUTTON =
  "relative inline-flex h-8 items-center border border-line-strong px-3 text-sm text-ink hover:border-ink aria-pressed:border-accent aria-pressed:text-accent pointer-coarse:h-10";

export function TokenButtons({ row, announce }: TokenButtonsProps) {
  const isPinned = useStored(pinnedIds).includes(row.id);
  const isCompared = useStored(compareBasket).includes(row.id);
  const { open, show, press, close } = useListsMenu(announce);
  return (
    <>
      <div className="flex">
        <button
          type="button"
          aria-pressed={isPinned}
          aria-label={`Pin ${row.name}`}
          onClick={({ currentTarget }) => press(row, currentTarget)}
          className={BUTTON}
        >
          {isPinned ? "Pinned" : "Pin"}
        </button>
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded={open !== null}
          aria-label={`Lists with ${row.name}`}
          onClick={({ currentTarget }) => show(row, currentTarget)}
          className={`${BUTTON} -ml-px`}
        >
          Lists
        </button>
      </div>
      <button
        type="button"
        aria-pressed={isCompared}
        aria-label={`Set ${row.name} aside to compare`}
        onClick={() => announce(turnCompared(row))}
        className={BUTTON}
      >
        {isCompared ? "In the comparison" : "Compare"}
      </button>
      {open !== null && <open.Menu row={row} button={open.button} announce={announce} onClose={close} />}
    </>
  );
}
