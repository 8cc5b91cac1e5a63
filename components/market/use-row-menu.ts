"use client";
/** The menus that all rows share. Their code is fetched when one is opened for the first time. */
import { type ComponentType, useCallback, useState } from "react";
import type { BoardRow } from "@/lib/domain/board";
import type { MenuPart, OpenMenu, RowMenuProps, RowMenus } from "./token-menu";

/** A press on the button of a row opens its menu, the next one closes it. */
export type ToggleMenu = (row: BoardRow, button: HTMLElement, part: MenuPart) => void;

async function fetchMenus(): Promise<RowMenus> {
  const [{ RowMenu }, { ListsMenu }] = await Promise.all([import("./row-menu"), import("./lists-menu")]);
  return { all: RowMenu, lists: ListsMenu };
}

export function useRowMenu(announce: (text: string) => void): {
  readonly open: OpenMenu | null;
  /** Null until it has been fetched. */
  readonly Menu: ComponentType<RowMenuProps> | null;
  readonly toggle: ToggleMenu;
  readonly close: () => void;
} {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const [menus, setMenus] = useState<RowMenus | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const toggle = useCallback<ToggleMenu>(
    (row, button, part) => {
      setOpen((now) => (now?.row.id === row.id && now.part === part ? null : { row, button, part }));
      fetchMenus().then(setMenus, () => {
        setOpen(null);
        announce(
          "The menu could not be fetched. The server may have been stopped or replaced: reload the page.",
        );
      });
    },
    [announce],
  );
  return { open, Menu: open === null ? null : (menus?.[open.part] ?? null), toggle, close };
}
