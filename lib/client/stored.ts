/**
 * A small value that this browser keeps for its visitor: checked when read, the same in every tab. Where the browser keeps
 * nothing (storage blocked or full) it still holds for as long as the page is open.
 */
import * as z from "zod/mini";

/** A value that changes by itself and says so. */
export interface Readable<T> {
  /** The value, the same object until it changes. What is kept and cannot be read counts as nothing kept. */
  read(): T;
  /** Calls back after each change, of this tab or another, until the returned function is called. */
  subscribe(onChange: () => void): () => void;
  /** What there is where nothing is kept, and what the server draws. */
  readonly initial: T;
}

export interface Stored<T> extends Readable<T> {
  write(value: T): void;
}

/** The part of `localStorage` that is used; null where the browser has none, as on the server. */
type Shelf = Pick<Storage, "getItem" | "setItem"> | null;

function browserShelf(): Shelf {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}

/** A value under `spikeline:<name>`, whose JSON `schema` reads and which is `initial` before the first write. */
export function createStored<Schema extends z.core.$ZodType>(
  name: string,
  schema: Schema,
  initial: z.output<Schema>,
  shelf: () => Shelf = browserShelf,
): Stored<z.output<Schema>> {
  const key = `spikeline:${name}`;
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let value = initial;
  /** True while only this page knows the value. */
  let isUnkept = false;

  function parse(kept: string | null): z.output<Schema> {
    if (kept === null) return initial;
    try {
      const parsed = z.safeParse(schema, JSON.parse(kept));
      return parsed.success ? parsed.data : initial;
    } catch {
      return initial;
    }
  }

  function keptText(): string | null {
    try {
      return shelf()?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  function onStorage(event: StorageEvent): void {
    if (event.key !== key && event.key !== null) return;
    isUnkept = false;
    for (const listener of listeners) listener();
  }

  return {
    initial,
    read() {
      if (isUnkept) return value;
      const kept = keptText();
      if (kept !== text) {
        text = kept;
        value = parse(kept);
      }
      return value;
    },
    write(next) {
      value = next;
      text = JSON.stringify(next);
      try {
        const place = shelf();
        place?.setItem(key, text);
        isUnkept = place === null;
      } catch {
        isUnkept = true;
      }
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      if (listeners.size === 0) globalThis.addEventListener("storage", onStorage);
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) globalThis.removeEventListener("storage", onStorage);
      };
    },
  };
}
