"use client";
/** The present, in shared steps: everything that counts seconds changes at once, and hydration sees what the server drew. */
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { serverNowMs } from "./server-clock.ts";

/** The server's time when it made the HTML. */
export const PageTimeContext = createContext(0);

/** The server's time, rounded down to whole steps of `stepMs`. */
export function useNow(stepMs: number): number {
  const pageTimeMs = useContext(PageTimeContext);
  const subscribe = useCallback((onTick: () => void) => everyStep(stepMs, onTick), [stepMs]);
  const floor = (ms: number) => Math.floor(ms / stepMs) * stepMs;
  return useSyncExternalStore(
    subscribe,
    () => floor(serverNowMs()),
    () => floor(pageTimeMs),
  );
}

function everyStep(stepMs: number, onTick: () => void): () => void {
  const untilNextStep = () => stepMs - (serverNowMs() % stepMs);
  let timer = setTimeout(tick, untilNextStep());
  function tick(): void {
    onTick();
    timer = setTimeout(tick, untilNextStep());
  }
  return () => clearTimeout(timer);
}
