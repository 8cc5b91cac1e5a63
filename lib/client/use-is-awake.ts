"use client";
/** Whether the script of the page has come: until then, what needs it must not be offered. False in the server's HTML. */
import { useSyncExternalStore } from "react";

const subscribeToNothing = () => () => undefined;

export function useIsAwake(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
