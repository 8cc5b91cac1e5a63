"use client";
/** Keeps the focus in a table of tokens as one of them is unpinned: the row that moves up gets it, else the page's heading. */
import { type FocusEvent, type RefObject, useEffect, useEffectEvent } from "react";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import type { BoardRow } from "@/lib/domain/board";

/** `table` holds the rows, or those of them that are in the document; what it gives is for the same element. */
export function useHeldRow(table: RefObject<HTMLElement | null>, rows: readonly BoardRow[]) {
  const heldAt = useHeldFocus(table, rows, {
    target: (index) => `tr[data-id="${CSS.escape(rows[index]?.id ?? "")}"] th a`,
    otherwise: "main h1",
  });
  const hold = (focused: Element | null) => {
    const row = table.current?.contains(focused) ? focused?.closest<HTMLElement>("tr[data-id]") : null;
    const index = rows.findIndex(({ id }) => id === row?.dataset["id"]);
    if (index !== -1) heldAt(index).onFocus();
  };
  // With every answer a row that has the focus may come to stand elsewhere.
  const follow = useEffectEvent(() => hold(document.activeElement));
  useEffect(() => follow(), [rows]);
  return { onFocus: ({ target }: FocusEvent) => hold(target), onBlur: heldAt(0).onBlur };
}
