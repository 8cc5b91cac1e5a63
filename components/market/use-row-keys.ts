"use client";
/** Single keys for the table: j and k from row to row, p pins, c sets aside to compare. Enter opens, as on any link. */
import { useEffect, useEffectEvent } from "react";
import { singleKeyOf } from "@/lib/client/single-key";
import type { BoardRow } from "@/lib/domain/board";
import { turnCompared } from "./token-actions";
import type { RowButtons } from "./use-row-buttons";
import type { RowFocus } from "./use-row-focus";

interface RowKeys extends Pick<RowButtons, "onPin"> {
  readonly rows: readonly BoardRow[];
  readonly focus: RowFocus;
  readonly announce: (text: string) => void;
}

export function useRowKeys({ rows, focus, announce, onPin }: RowKeys): void {
  const move = (by: number) => {
    const current = focus.currentIndex();
    const next = current === null ? (focus.firstIndexOnScreen() ?? 0) : current + by;
    if (next >= 0 && next < rows.length) focus.focusRow(next);
  };
  const currentRow = () => rows[focus.currentIndex() ?? -1];
  const pin = () => {
    const row = currentRow();
    const button = document.activeElement
      ?.closest("tr")
      ?.querySelector<HTMLElement>("[data-column=pin] button");
    if (row !== undefined && button != null) onPin(row, button);
  };
  const compare = () => {
    const row = currentRow();
    if (row !== undefined) announce(turnCompared(row));
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    p: pin,
    c: compare,
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
