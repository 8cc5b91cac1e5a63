/** What the table, its rows and their one menu tell each other. */
import type { ComponentType } from "react";
import type { NamedToken } from "@/lib/client/watchlists/pin-turns";
import type { BoardRow } from "@/lib/domain/board";

/** A menu about a token, and the button that opened it. */
export interface TokenMenuProps<Token extends NamedToken> {
  readonly row: Token;
  readonly button: HTMLElement;
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}

export type RowMenuProps = TokenMenuProps<BoardRow>;

/** Everything that can be done with a row, or the lists that it is in. */
export type MenuPart = "all" | "lists";

/** The row that a menu is open for. */
export interface OpenMenu {
  readonly row: BoardRow;
  readonly button: HTMLElement;
  readonly part: MenuPart;
}

export type RowMenus = Readonly<Record<MenuPart, ComponentType<RowMenuProps>>>;

/** A click on a button of a row. */
export type OnRowButton = (row: BoardRow, button: HTMLElement) => void;
