"use client";
/** Single keys for the table: j and k from row to row, p pins, c sets aside to compare. Enter opens, as on any link. */
import { useEffect, useEffectEvent } from "react";
import { singleKeyOf } from "@/lib/client/single-key";
import type { BoardRow } from "@/lib/domain/board";
import { turnCompared, turnPin } from "./token-actions";
import type { RowFocus } from "./use-row-focus";

interface RowKeys {
  readonly rows: readonly BoardRow[];
  readonly focus: RowFocus;
  readonly announce: (text: string) => void;
}

export function useRowKeys({ rows, focus, announce }: RowKeys): void {
  const move = (by: number) => {
    const current = focus.currentIndex();
    const next = current === null ? (focus.firstIndexOnScreen() ?? 0) : current + by;
    if (next >= 0 && next < rows.length) focus.focusRow(next);
  };
  const act = (action: (row: BoardRow) => string) => {
    const current = focus.currentIndex();
    const row = current === null ? undefined : rows[current];
    if (row !== undefined) announce(action(row));
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    p: () => act(turnPin),
    c: () => act(turnCompared),
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[singleKeyOf(event) ?? ""];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
