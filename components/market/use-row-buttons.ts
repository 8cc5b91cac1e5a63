"use client";
/** What the buttons of a row do: its star pins, or asks which list is meant; the other opens its menu. */
import { useCallback } from "react";
import { turnPin } from "./token-actions";
import type { OnRowButton } from "./token-menu";
import type { ToggleMenu } from "./use-row-menu";

export interface RowButtons {
  readonly onPin: OnRowButton;
  readonly onMenu: OnRowButton;
}

export function useRowButtons(announce: (text: string) => void, toggleMenu: ToggleMenu): RowButtons {
  const onMenu = useCallback<OnRowButton>((row, button) => toggleMenu(row, button, "all"), [toggleMenu]);
  const onPin = useCallback<OnRowButton>(
    (row, button) => {
      void turnPin(row).then(({ text, isChoiceDue }) => {
        if (isChoiceDue) toggleMenu(row, button, "lists");
        else if (text !== null) announce(text);
      });
    },
    [announce, toggleMenu],
  );
  return { onPin, onMenu };
}
