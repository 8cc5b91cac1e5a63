"use client";
/** What can be done with a row without leaving it: pin it, and everything else by its menu. */
import { togglePin } from "@/lib/client/pins";
import type { BoardRow } from "@/lib/domain/board";
import type { OnRowMenu } from "./token-menu";

const STAR = "M8 1.9l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z";

interface PinButtonProps {
  readonly row: BoardRow;
  readonly isPinned: boolean;
}

export function PinButton({ row: { id, name }, isPinned }: PinButtonProps) {
  return (
    <button
      type="button"
      className="row-button pin"
      aria-pressed={isPinned}
      aria-label={`Pin ${name}`}
      onClick={() => togglePin(id)}
    >
      <svg aria-hidden width="14" height="14" viewBox="0 0 16 16">
        <path d={STAR} strokeLinejoin="round" />
      </svg>
    </button>
  );
}

interface MenuButtonProps {
  readonly row: BoardRow;
  readonly isOpen: boolean;
  readonly onMenu: OnRowMenu;
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
