"use client";
/** What can be done with a row without leaving it: pin it, and everything else by its menu. */
import type { BoardRow } from "@/lib/domain/board";
import { Star } from "./star";
import type { OnRowButton } from "./token-menu";

interface PinButtonProps {
  readonly row: BoardRow;
  readonly isPinned: boolean;
  readonly onPin: OnRowButton;
}

export function PinButton({ row, isPinned, onPin }: PinButtonProps) {
  return (
    <button
      type="button"
      className="row-button pin"
      aria-pressed={isPinned}
      aria-label={`Pin ${row.name}`}
      onClick={(event) => onPin(row, event.currentTarget)}
    >
      <Star />
    </button>
  );
}

interface MenuButtonProps {
  readonly row: BoardRow;
  readonly isOpen: boolean;
  readonly onMenu: OnRowButton;
}

export function MenuButton({ row, isOpen, onMenu }: MenuButtonProps) {
  return (
    <button
      type="button"
      className="row-button menu"
      aria-haspopup="menu"
      aria-expanded={isOpen}
      aria-label={`More for ${row.name}`}
      onClick={(event) => onMenu(row, event.currentTarget)}
    >
      ⋯
    </button>
  );
}
