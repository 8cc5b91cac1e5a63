"use client";
/** A value that this browser keeps, in a component. Hydration sees what the server drew. */
import { useSyncExternalStore } from "react";
import type { Readable } from "./stored.ts";

export function useStored<T>(stored: Readable<T>): T {
  return useSyncExternalStore(stored.subscribe, stored.read, () => stored.initial);
}
