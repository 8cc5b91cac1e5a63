"use client";
/** Focus on rows, of which most are not in the document: a row that has it stays, and a row that gets it is brought in first. */
import { type FocusEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import type { BoardRow } from "@/lib/domain/board";
import type { CoinId } from "@/lib/domain/ids";

export interface RowFocus {
  /** The row that must stay in the document; null when none has been visited. */
  readonly heldIndex: number | null;
  readonly onFocus: (event: FocusEvent) => void;
  /** The row with the focus; null when it is elsewhere. */
  currentIndex(): number | null;
  /** The first row that is wholly on the screen; null when there is none. */
  firstIndexOnScreen(): number | null;
  /** Focuses the link of a row and brings it on the screen. */
  focusRow(index: number): void;
}

/** `body` holds the rows that are in the document, each with its id in `data-id`. */
export function useRowFocus(body: RefObject<HTMLElement | null>, rows: readonly BoardRow[]): RowFocus {
  const [heldId, setHeldId] = useState<CoinId | null>(null);
  const indexOf = (id: string | undefined): number | null => {
    const index = id === undefined ? -1 : rows.findIndex((row) => row.id === id);
    return index === -1 ? null : index;
  };
  const hold = (index: number | null) => setHeldId((index === null ? null : rows[index]?.id) ?? null);
  const elements = () => [...(body.current?.querySelectorAll<HTMLElement>("tr[data-id]") ?? [])];

  return {
    heldIndex: heldId === null ? null : indexOf(heldId),
    onFocus: ({ target }) => hold(indexOf(rowOf(target)?.dataset["id"])),
    currentIndex: () => indexOf(rowOf(document.activeElement)?.dataset["id"]),
    firstIndexOnScreen() {
      const headBottomPx = body.current?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      const shown = elements().find((row) => row.getBoundingClientRect().top > headBottomPx - 1);
      return indexOf(shown?.dataset["id"]);
    },
    focusRow(index) {
      flushSync(() => hold(index));
      const row = elements().find(({ dataset }) => dataset["id"] === rows[index]?.id);
      row?.scrollIntoView({ block: "nearest", inline: "nearest" });
      row?.querySelector<HTMLElement>("th a")?.focus({ preventScroll: true });
    },
  };
}

function rowOf(target: Element | null): HTMLElement | null {
  return target?.closest<HTMLElement>("tr[data-id]") ?? null;
}
