"use client";
/** Which of a row's figures the last answer has changed, until the mark has faded. */
import { useState } from "react";
import type { BoardRow } from "@/lib/domain/board";
import type { ColumnId } from "@/lib/domain/board-view";
import { changedColumns } from "./token-figure-text";

const NONE: readonly ColumnId[] = [];

/** Nothing counts as changed in a row that has just come into the document. */
export function useChangedColumns(
  row: BoardRow,
  columns: readonly ColumnId[],
): { readonly changed: readonly ColumnId[]; readonly forget: () => void } {
  const [seen, setSeen] = useState({ row, changed: NONE });
  if (seen.row !== row) {
    const next = { row, changed: changedColumns(columns, seen.row, row) };
    setSeen(next);
    return { changed: next.changed, forget: () => setSeen({ row, changed: NONE }) };
  }
  return { changed: seen.changed, forget: () => setSeen({ row, changed: NONE }) };
}
