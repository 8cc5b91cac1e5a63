/** Takes numbers off the screen when they get too old to be shown: in a page that was left open while the server was gone. */
import type { QueryClient } from "@tanstack/react-query";
import { SECOND_MS } from "../domain/time.ts";
import { isTooOld } from "./answer-age.ts";

const LOOKS_EVERY_MS = 15 * SECOND_MS;

/** Drops what is too old by `nowMs` (the server's time), and asks again what is on screen. */
export function dropTooOld(client: QueryClient, nowMs: number): void {
  void client.resetQueries({ predicate: ({ state }) => isTooOld(state.data, nowMs) });
}

/** Looks now, at steady times and whenever the page is seen again, until the returned function is called. */
export function guardAge(client: QueryClient, nowMs: () => number): () => void {
  const look = () => dropTooOld(client, nowMs());
  look();
  const timer = setInterval(look, LOOKS_EVERY_MS);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  };
}
