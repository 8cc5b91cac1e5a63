"use client";
/** Keeps the focus in a list while its rows are taken away: else it would fall to the top of the page. */
import { type RefObject, useEffect, useRef } from "react";

/** What gets the focus of a row: the element that matches there by its place among all in the list, or one of its own for each place. */
type RowTarget = string | ((index: number) => string);

interface HeldFocus {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * When a row goes that has the focus, the row that moves up gets it, or the one before where the last has gone: its `target` in
 * `list`. Where none is left, the first of the page that matches `otherwise`. Gives each row by its index what it has to listen to.
 */
export function useHeldFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  { target, otherwise }: { readonly target: RowTarget; readonly otherwise: string },
): (index: number) => HeldFocus {
  /** React tells no blur of what it takes away, so this outlives the row. */
  const held = useRef<number | null>(null);
  const heldOn = useRef<string | null>(null);
  useEffect(() => {
    if (held.current === null || list.current?.contains(document.activeElement)) return;
    const index = held.current;
    held.current = null;
    const next = list.current && nextIn(list.current, target, Math.min(index, rows.length - 1));
    (next ?? document.querySelector<HTMLElement>(otherwise))?.focus();
  }, [list, rows, target, otherwise]);
  useEffect(
    () => () => {
      // With the page that is left all of it goes, and the next page begins where it wants to.
      const isSamePage = heldOn.current === window.location.pathname;
      if (held.current !== null && isSamePage) document.querySelector<HTMLElement>(otherwise)?.focus();
    },
    [otherwise],
  );
  return (index) => ({
    onFocus: () => {
      held.current = index;
      heldOn.current = window.location.pathname;
    },
    onBlur: () => {
      held.current = null;
    },
  });
}

function nextIn(list: HTMLElement, target: RowTarget, index: number): HTMLElement | undefined {
  if (index < 0) return undefined;
  if (typeof target !== "string") return list.querySelector<HTMLElement>(target(index)) ?? undefined;
  const targets = list.querySelectorAll<HTMLElement>(target);
  return targets[Math.min(index, targets.length - 1)];
}
