"use client";
/** Keeps the focus in a table of tokens as one of them is unpinned: the row that moves up gets it, else the page's heading. */
import { type FocusEvent, type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import type { BoardRow } from "@/lib/domain/board";

const HEADING = "main h1";
const MENU = "[role=menu]";

interface Place {
  readonly id: string;
  readonly index: number;
}

/** `table` holds the rows, or those of them that are in the document; what it gives is for the same element. */
export function useHeldRow(table: RefObject<HTMLElement | null>, rows: readonly BoardRow[]) {
  const linkAt = (index: number) => `tr[data-id="${CSS.escape(rows[index]?.id ?? "")}"] th a`;
  const heldAt = useHeldFocus(table, rows, { target: linkAt, otherwise: HEADING });
  /** The row whose menu has the focus: it can be unpinned there, and the menu stays open. */
  const menuOf = useRef<Place | null>(null);

  const placeOf = (focused: Element | null): Place | null => {
    const row = table.current?.contains(focused) ? focused?.closest<HTMLElement>("tr[data-id]") : null;
    const id = row?.dataset["id"] ?? "";
    const index = rows.findIndex((one) => one.id === id);
    return index === -1 ? null : { id, index };
  };
  const hold = (focused: Element | null) => {
    const place = placeOf(focused);
    if (place !== null) heldAt(place.index).onFocus();
  };
  const leaveMenu = () => {
    const place = menuOf.current;
    if (place === null || rows.some(({ id }) => id === place.id)) return;
    menuOf.current = null;
    if (document.activeElement?.closest(MENU) == null) return;
    const next = table.current?.querySelector<HTMLElement>(linkAt(Math.min(place.index, rows.length - 1)));
    (next ?? document.querySelector<HTMLElement>(HEADING))?.focus();
  };
  const follow = useEffectEvent(() => {
    leaveMenu();
    // With every answer a row that has the focus may come to stand elsewhere.
    hold(document.activeElement);
  });
  useEffect(() => follow(), [rows]);
  return {
    onFocus: ({ target }: FocusEvent) => hold(target),
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      // Moves within the menu come here too: React's events go by its own tree.
      menuOf.current = relatedTarget?.closest(MENU) == null ? null : (placeOf(target) ?? menuOf.current);
      heldAt(0).onBlur();
    },
  };
}
