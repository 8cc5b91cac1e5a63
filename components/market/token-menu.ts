/** What the table, its rows and their one menu tell each other. */
import type { BoardRow } from "@/lib/domain/board";

/** The row that the menu is open for, and the button that opened it. */
export interface OpenMenu {
  readonly row: BoardRow;
  readonly button: HTMLElement;
}

export interface RowMenuProps extends OpenMenu {
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}

/** A click on the button of a row, which opens the menu or closes it. */
export type OnRowMenu = (row: BoardRow, button: HTMLElement) => void;
