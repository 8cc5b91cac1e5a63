"use client";
/** Keeps the focus in a list while its rows are taken away: else it would fall to the top of the page. */
import { type FocusEventHandler, type RefObject, useEffect, useRef } from "react";

interface HeldFocus {
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
}

/**
 * When a row goes that has the focus, the row that moves up gets it: the first element in `list` that matches `target` there.
 * Where none is left, the first of the page that matches `otherwise`. Gives each row by its index what it has to listen to.
 */
export function useHeldFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  { target, otherwise }: { readonly target: string; readonly otherwise: string },
): (index: number) => HeldFocus {
  /** React tells no blur of what it takes away, so this outlives the row. */
  const held = useRef<number | null>(null);
  useEffect(() => {
    if (held.current === null || list.current?.contains(document.activeElement)) return;
    const index = held.current;
    held.current = null;
    const targets = list.current?.querySelectorAll<HTMLElement>(target) ?? [];
    const next = targets[Math.min(index, targets.length - 1)];
    (next ?? document.querySelector<HTMLElement>(otherwise))?.focus();
  }, [list, rows, target, otherwise]);
  useEffect(
    () => () => {
      if (held.current !== null) document.querySelector<HTMLElement>(otherwise)?.focus();
    },
    [otherwise],
  );
  return (index) => ({
    onFocus: () => {
      held.current = index;
    },
    onBlur: () => {
      held.current = null;
    },
  });
}
