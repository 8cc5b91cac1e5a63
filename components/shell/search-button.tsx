"use client";
/** The header's way into the search, which says how to get there without it. */
import { useState } from "react";
import { preferences } from "@/lib/client/preferences";
import { useIsAwake } from "@/lib/client/use-is-awake";
import { useStored } from "@/lib/client/use-stored";
import { SearchPaletteHost } from "./search-palette-host";
import { isApple } from "./search-platform";

export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false);
  const { singleKeys } = useStored(preferences);
  const isOnApple = useIsAwake() && isApple();
  const chord = isOnApple ? "⌘K" : "Ctrl K";
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={singleKeys ? "/ Control+K Meta+K" : "Control+K Meta+K"}
        onClick={() => setIsOpen(true)}
        className="inline-flex h-7 items-center gap-2 border border-line-strong px-2.5 text-xs text-ink hover:border-ink max-sm:h-9"
      >
        Search
        <kbd aria-hidden className="font-sans text-2xs text-faint max-sm:hidden">
          {singleKeys ? "/" : chord}
        </kbd>
      </button>
      <SearchPaletteHost isOpen={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}
