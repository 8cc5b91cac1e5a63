"use client";
/** One sentence at a time about what has just been done, for eyes and for screen readers. It goes away by itself. */
import { useCallback, useEffect, useState } from "react";
import { undoOffer } from "@/lib/client/watchlists/undo";
import { SECOND_MS } from "@/lib/domain/time";

const SHOWN_FOR_MS = 4 * SECOND_MS;

export interface Announcement {
  readonly text: string;
  /** Another number for every sentence, so that the same one can be said twice. */
  readonly turn: number;
}

const SILENCE: Announcement = { text: "", turn: 0 };

export function useAnnouncement(): {
  readonly announcement: Announcement;
  readonly announce: (text: string) => void;
} {
  const [announcement, setAnnouncement] = useState(SILENCE);
  const announce = useCallback(
    (text: string) => setAnnouncement(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  // An offer to take something back says what was done last: what was said before is over then.
  useEffect(
    () =>
      undoOffer.subscribe(() => {
        if (undoOffer.read() !== null) setAnnouncement(({ turn }) => ({ text: "", turn }));
      }),
    [],
  );
  useEffect(() => {
    if (announcement.text === "") return undefined;
    const timer = setTimeout(() => setAnnouncement(({ turn }) => ({ text: "", turn })), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [announcement]);
  return { announcement, announce };
}
