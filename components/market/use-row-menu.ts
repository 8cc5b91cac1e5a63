"use client";
/** The one menu that all rows share. Its code is fetched when it is opened for the first time. */
import { type ComponentType, useCallback, useState } from "react";
import type { OnRowMenu, OpenMenu, RowMenuProps } from "./token-menu";

export function useRowMenu(announce: (text: string) => void): {
  readonly open: OpenMenu | null;
  /** Null until it has been fetched. */
  readonly Menu: ComponentType<RowMenuProps> | null;
  readonly onMenu: OnRowMenu;
  readonly close: () => void;
} {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const [Menu, setMenu] = useState<ComponentType<RowMenuProps> | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const onMenu = useCallback<OnRowMenu>(
    (row, button) => {
      setOpen((now) => (now?.row.id === row.id ? null : { row, button }));
      import("./row-menu").then(
        ({ RowMenu }) => setMenu(() => RowMenu),
        () => {
          setOpen(null);
          announce(
            "The menu could not be fetched. The server may have been stopped or replaced: reload the page.",
          );
        },
      );
    },
    [announce],
  );
  return { open, Menu, onMenu, close };
}
