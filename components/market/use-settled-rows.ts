"use client";
/**
 * The first rows that may be in the document away from the screen, too. A new order draws what is on the screen first; the rest
 * of the first rows follows when that has been painted.
 */
import { startTransition, useEffect, useState } from "react";
import type { BoardRow } from "@/lib/domain/board";
import type { CoinId } from "@/lib/domain/ids";
import { ROWS_ALWAYS_THERE } from "./token-window";

/** The ids of the first rows, and for a moment after they have changed those of the rows before. */
export function useSettledRows(rows: readonly BoardRow[]): ReadonlySet<CoinId> {
  const [settled, setSettled] = useState(() => firstIds(rows));
  useEffect(() => {
    const next = firstIds(rows);
    if ([...next].every((id) => settled.has(id))) return undefined;
    const afterPaint = setTimeout(() => startTransition(() => setSettled(next)));
    return () => clearTimeout(afterPaint);
  }, [rows, settled]);
  return settled;
}

function firstIds(rows: readonly BoardRow[]): ReadonlySet<CoinId> {
  return new Set(rows.slice(0, ROWS_ALWAYS_THERE).map(({ id }) => id));
}
