"use client";
/** Offers to take the last removal back, until that is done, it is waved away, or something else is removed. */
import { type FocusEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useStored } from "@/lib/client/use-stored";
import { type UndoOffer, undoOffer, withdrawUndo } from "@/lib/client/watchlists/undo";
import { isApple } from "./search-platform";
import { isUndoKey, isUndone } from "./undo-key";

const NOT_UNDONE = "It could not be put back: its place or the room for it has been taken since.";

export function UndoBar() {
  const offer = useStored(undoOffer);
  /** Of which offer it is known that it cannot be taken up. */
  const [refused, setRefused] = useState<UndoOffer | null>(null);
  /** The one that is being taken up, or has been: a second press must not do it twice. */
  const taken = useRef<UndoOffer | null>(null);
  /** Where the focus was before it came here. */
  const cameFrom = useRef<HTMLElement | null>(null);

  const leave = (left: UndoOffer) => {
    if (cameFrom.current?.isConnected === true) cameFrom.current.focus({ preventScroll: true });
    withdrawUndo(left);
  };
  const takeUp = async (chosen: UndoOffer) => {
    if (taken.current === chosen) return;
    taken.current = chosen;
    if (isUndone(await chosen.undo())) leave(chosen);
    else setRefused(chosen);
  };
  const onPageKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (offer === null || !isUndoKey(event)) return;
    event.preventDefault();
    void takeUp(offer);
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", (event) => onPageKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && offer !== null) leave(offer);
  };
  if (offer === null) return null;
  return (
    <div
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      className="pointer-events-auto flex max-w-prose min-w-0 items-center gap-x-1 border border-line-strong bg-canvas pl-3 text-sm text-ink shadow-lg"
    >
      <span className="min-w-0 py-1.5 break-words">{refused === offer ? NOT_UNDONE : offer.text}</span>
      {refused !== offer && (
        <button
          type="button"
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => void takeUp(offer)}
          className="min-h-9 shrink-0 px-2 text-accent underline underline-offset-2 pointer-coarse:min-h-11"
        >
          Undo
        </button>
      )}
      <span aria-hidden className="shrink-0 text-2xs text-faint pointer-coarse:hidden">
        {isApple() ? "⌘ Z" : "Ctrl Z"}
      </span>
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => leave(offer)}
        className="flex size-9 shrink-0 items-center justify-center text-base leading-none text-muted hover:text-ink pointer-coarse:size-11"
      >
        ×
      </button>
    </div>
  );
}
