"use client";
/** A token's star and the menu of its lists outside a table. The menu's code is fetched when it is opened for the first time. */
import { type ComponentType, useState } from "react";
import type { NamedToken } from "@/lib/client/watchlists/pin-turns";
import { turnPin } from "./token-actions";
import type { TokenMenuProps } from "./token-menu";

type ListsMenu = ComponentType<TokenMenuProps<NamedToken>>;

export interface OpenLists {
  readonly token: NamedToken;
  readonly button: HTMLElement;
  readonly Menu: ListsMenu;
}

export function useListsMenu(announce: (text: string) => void): {
  /** Null while it is closed, and while it is being fetched. */
  readonly open: OpenLists | null;
  /** Opens the menu at the button. */
  readonly show: (token: NamedToken, button: HTMLElement) => void;
  /** A press on the star: where it is not clear what is meant, the menu asks. */
  readonly press: (token: NamedToken, button: HTMLElement) => void;
  readonly close: () => void;
} {
  const [open, setOpen] = useState<OpenLists | null>(null);
  const show = (token: NamedToken, button: HTMLElement) => {
    import("./lists-menu").then(
      ({ ListsMenu: Menu }) => setOpen((now) => (now?.button === button ? null : { token, button, Menu })),
      () =>
        announce(
          "The lists could not be fetched. The server may have been stopped or replaced: reload the page.",
        ),
    );
  };
  const press = (token: NamedToken, button: HTMLElement) => {
    void turnPin(token).then(({ text, isChoiceDue }) => {
      if (isChoiceDue) show(token, button);
      else if (text !== null) announce(text);
    });
  };
  return { open, show, press, close: () => setOpen(null) };
}
