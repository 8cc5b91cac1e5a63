"use client";
/**
 * What a list's tokens were like when it was last looked at, for as long as this visit lasts; and what they are like now, written
 * down as the visit ends.
 */
import { useEffect, useEffectEvent, useState } from "react";
import { editBook } from "@/lib/client/watchlists/book-store";
import type { DecodedWatched } from "@/lib/contract/watched";
import { SECOND_MS } from "@/lib/domain/time";
import type { ListLook, ListSlug } from "@/lib/domain/watchlist";
import { withLook } from "@/lib/domain/watchlists/edit-pins";
import { lookAt } from "./look-at";

/** A shorter glance is none. */
const LOOKED_FOR_MS = 5 * SECOND_MS;

/** `kept`: the look that the list holds. Gives the one from before this visit. */
export function useLook(
  slug: ListSlug,
  kept: ListLook | null,
  watched: DecodedWatched | undefined,
): ListLook | null {
  const [before] = useState(kept);
  const leave = useEffectEvent((seenSinceMs: number) => {
    if (watched === undefined || performance.now() - seenSinceMs < LOOKED_FOR_MS) return;
    const look = lookAt(watched, before);
    void editBook((book) => withLook(book, slug, look));
  });
  const hasNumbers = watched !== undefined;
  useEffect(() => {
    if (!hasNumbers) return undefined;
    let seenSinceMs = performance.now();
    const watching = new AbortController();
    const onChange = () => {
      if (document.visibilityState === "visible") seenSinceMs = performance.now();
      else leave(seenSinceMs);
    };
    document.addEventListener("visibilitychange", onChange, { signal: watching.signal });
    return () => {
      watching.abort();
      if (document.visibilityState === "visible") leave(seenSinceMs);
    };
  }, [hasNumbers]);
  return before;
}
