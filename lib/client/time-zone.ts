"use client";
/** The zone that this visitor reads times in: UTC, or the one that the browser's clock is set to. */
import { preferences } from "./preferences.ts";
import { useStored } from "./use-stored.ts";

const UTC = "UTC";

/** The browser's own zone, such as `Europe/Berlin`; UTC where it does not say, or says one that it does not know. */
export function browserTimeZone(): string {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return new Intl.DateTimeFormat("en-GB", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return UTC;
  }
}

/** The chosen zone; UTC in the server's HTML, which does not know the choice. */
export function useTimeZone(): string {
  return useStored(preferences).timeZone === "local" ? browserTimeZone() : UTC;
}
