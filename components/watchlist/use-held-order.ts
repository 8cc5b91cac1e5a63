"use client";
/** An order that is shown before it is kept. */
import { useState } from "react";

interface Identified {
  readonly id: string;
}

/** Moves an item; resolves once the items are in their order, or have to stay as they were. */
export type MoveItem = (id: string, toIndex: number) => Promise<unknown>;

/** The items in the order that has been asked for while that is being kept, so that none jumps back in between. */
export function useHeldOrder<Item extends Identified>(
  items: readonly Item[],
  onMove: MoveItem,
): { readonly ordered: readonly Item[]; readonly move: MoveItem } {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const known = new Map(items.map((item) => [item.id, item]));
  const isWhole = held?.length === items.length && held.every((id) => known.has(id));
  const ordered = held !== null && isWhole ? held.flatMap((id) => known.get(id) ?? []) : items;
  const move: MoveItem = async (id, toIndex) => {
    const others = ordered.map((item) => item.id).filter((other) => other !== id);
    const mine = others.toSpliced(toIndex, 0, id);
    setHeld(mine);
    try {
      await onMove(id, toIndex);
    } finally {
      setHeld((now) => (now === mine ? null : now));
    }
  };
  return { ordered, move };
}
