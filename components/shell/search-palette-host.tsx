"use client";
/** Owns the search's keys and its dialog; the palette itself is fetched when it is opened for the first time. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useCloseOnBackdrop } from "@/components/ui/close-on-backdrop";
import { singleKeyOf } from "@/lib/client/single-key";
import { SearchAwaited } from "./search-awaited";
import type { SearchPalette } from "./search-palette";

interface SearchPaletteHostProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The palette, `failed` where it could not be fetched, null before it is there. */
type Fetched = { readonly Palette: typeof SearchPalette } | "failed" | null;

function isChord({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
}

export function SearchPaletteHost({ isOpen, onOpenChange }: SearchPaletteHostProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closeOnBackdrop = useCloseOnBackdrop();
  const [fetched, setFetched] = useState<Fetched>(null);
  const [text, setText] = useState("");

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isChord(event) && singleKeyOf(event) !== "/") return;
    event.preventDefault();
    onOpenChange(!isOpen);
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  function fetchPalette(): void {
    import("./search-palette").then(
      ({ SearchPalette: Palette }) => setFetched({ Palette }),
      () => setFetched("failed"),
    );
  }
  const onOpened = useEffectEvent(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    if (fetched === null || fetched === "failed") fetchPalette();
  });
  useEffect(() => {
    if (isOpen) onOpened();
    else dialog.current?.close();
  }, [isOpen]);

  function onClosed(): void {
    setText("");
    onOpenChange(false);
  }
  const field = { text, onTextChange: setText, onClose: () => dialog.current?.close() };
  return (
    <dialog
      ref={dialog}
      aria-label="Search tokens"
      onClose={onClosed}
      {...closeOnBackdrop}
      className="fixed inset-0 m-0 h-dvh max-h-none w-full max-w-none overflow-hidden bg-canvas text-ink backdrop:bg-black/40 sm:top-[12vh] sm:mx-auto sm:h-[min(34rem,76vh)] sm:w-[40rem] sm:border sm:border-line-strong sm:shadow-lg"
    >
      {isOpen && (
        <div className="flex h-full flex-col">
          {fetched === null || fetched === "failed" ? (
            <SearchAwaited {...field} hasFailed={fetched === "failed"} onRetry={fetchPalette} />
          ) : (
            <fetched.Palette {...field} />
          )}
        </div>
      )}
    </dialog>
  );
}
