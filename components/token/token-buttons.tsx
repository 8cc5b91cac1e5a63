"use client";
/** What can be done with the token of the page: the same as with its row on the board. */
import { turnCompared, turnPin } from "@/components/market/token-actions";
import { compareBasket } from "@/lib/client/compare-basket";
import { pins } from "@/lib/client/pins";
import { useStored } from "@/lib/client/use-stored";
import type { BoardRow } from "@/lib/domain/board";

interface TokenButtonsProps {
  readonly row: BoardRow;
  readonly announce: (text: string) => void;
}

const BUTTON =
  "inline-flex h-8 items-center border border-line-strong px-3 text-sm text-ink hover:border-ink aria-pressed:border-accent aria-pressed:text-accent pointer-coarse:h-10";

export function TokenButtons({ row, announce }: TokenButtonsProps) {
  const isPinned = useStored(pins).includes(row.id);
  const isCompared = useStored(compareBasket).includes(row.id);
  return (
    <>
      <button
        type="button"
        aria-pressed={isPinned}
        aria-label={`Pin ${row.name}`}
        onClick={() => announce(turnPin(row))}
        className={BUTTON}
      >
        {isPinned ? "Pinned" : "Pin"}
      </button>
      <button
        type="button"
        aria-pressed={isCompared}
        aria-label={`Set ${row.name} aside to compare`}
        onClick={() => announce(turnCompared(row))}
        className={BUTTON}
      >
        {isCompared ? "In the comparison" : "Compare"}
      </button>
    </>
  );
}
