"use client";
/** Gives the focus back to the row by which the table was left, when the browser's back button leads to it again. */
import { useEffect, useEffectEvent } from "react";
import type { BoardRow } from "@/lib/domain/board";
import { forgetLeftRow, rowToReturnTo } from "./left-row";
import type { RowFocus } from "./use-row-focus";

interface LeftRowProps {
  readonly rows: readonly BoardRow[];
  /** Rows after these that have not arrived yet. */
  readonly awaited: number;
  readonly focus: RowFocus;
}

export function useLeftRow({ rows, awaited, focus }: LeftRowProps): void {
  const giveBack = useEffectEvent(() => {
    const id = rowToReturnTo();
    if (id === null) return;
    const index = rows.findIndex((row) => row.id === id);
    if (index === -1 && awaited > 0) return;
    forgetLeftRow();
    // Whatever somebody has focused meanwhile keeps it.
    if (index !== -1 && document.activeElement === document.body) focus.focusRow(index);
  });
  useEffect(() => {
    // Not while React draws: the row may have to be brought into the document first.
    const frame = requestAnimationFrame(() => giveBack());
    return () => cancelAnimationFrame(frame);
  }, [rows, awaited]);
}
