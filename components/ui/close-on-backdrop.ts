"use client";
/**
 * Closes a dialog by a press outside it. A press inside that is let go outside, as where text is selected, also makes a click on the
 * dialog itself: where the press began decides.
 */
import { useState } from "react";

interface DialogPress {
  readonly target: unknown;
  readonly currentTarget: { close(): void };
}

interface BackdropHandlers {
  onPointerDown(press: DialogPress): void;
  onClick(press: DialogPress): void;
}

export function backdropHandlers(): BackdropHandlers {
  let beganOutside = false;
  return {
    onPointerDown({ target, currentTarget }) {
      beganOutside = target === currentTarget;
    },
    onClick({ target, currentTarget }) {
      if (beganOutside && target === currentTarget) currentTarget.close();
      beganOutside = false;
    },
  };
}

/** Handlers for the `<dialog>`, whose content fills it: what hits the dialog itself hits its backdrop. */
export function useCloseOnBackdrop(): BackdropHandlers {
  const [handlers] = useState(backdropHandlers);
  return handlers;
}
