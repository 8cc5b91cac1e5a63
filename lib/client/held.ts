/** A value that this page holds in memory for everybody on it. */
import type { Readable } from "./stored.ts";

export interface Held<T> extends Readable<T> {
  set(value: T): void;
}

export function createHeld<T>(initial: T): Held<T> {
  const listeners = new Set<() => void>();
  let held = initial;
  return {
    initial,
    read: () => held,
    set(value) {
      if (Object.is(value, held)) return;
      held = value;
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
