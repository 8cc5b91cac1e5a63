/** Where the browser keeps the lists: one value in IndexedDB, and beside it what was set aside. */
import { createStore, del, entries, get } from "idb-keyval";

const BOOK_KEY = "book";
const ASIDE_PREFIX = "set-aside:";

export interface AsideEntry {
  readonly key: string;
  readonly raw: unknown;
}

/** What is to be written in one go. */
export interface Writing {
  readonly book: unknown;
  /** Goes beside it, under a key of its own; null for nothing. */
  readonly aside: { readonly atMs: number; readonly raw: unknown } | null;
}

/** Every function rejects with what the browser says. */
export interface BookShelf {
  /** `book` is undefined where nothing is kept. */
  read(): Promise<{ readonly book: unknown; readonly aside: readonly AsideEntry[] }>;
  /**
   * One transaction: `decide` sees what is kept now and says what takes its place; null leaves all as it is. Resolves once it is kept. All of
   * it is written or nothing, also where `decide` throws, whose error it rejects with.
   */
  write(decide: (kept: unknown) => Writing | null): Promise<void>;
  readAside(key: string): Promise<unknown>;
  dropAside(key: string): Promise<void>;
}

export function openBookShelf(): BookShelf {
  const inStore = createStore("spikeline", "watchlists");
  return {
    async read() {
      const all = await answered(entries<string, unknown>(inStore));
      return {
        book: all.find(([key]) => key === BOOK_KEY)?.[1],
        aside: all.flatMap(([key, raw]) => (key.startsWith(ASIDE_PREFIX) ? [{ key, raw }] : [])),
      };
    },
    // Not the library's own `update`: it writes one key, and cannot tell a full disk from other failures in every browser.
    async write(decide) {
      await inStore("readwrite", (store) => settled(store, decide));
    },
    readAside: async (key) => get<unknown>(key, inStore),
    dropAside: async (key) => del(key, inStore),
  };
}

/** Some browsers' stores never open, and never say so. */
const ANSWERS_WITHIN_MS = 8_000;

function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error("the browser’s store does not answer")),
      ANSWERS_WITHIN_MS,
    );
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function settled(store: IDBObjectStore, decide: (kept: unknown) => Writing | null): Promise<void> {
  const { transaction } = store;
  return new Promise((resolve, reject) => {
    let thrown: { readonly error: unknown } | null = null;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(asError(thrown === null ? transaction.error : thrown.error));
    const asked = store.get(BOOK_KEY);
    asked.onsuccess = () => {
      try {
        put(store, decide(asked.result));
      } catch (error) {
        thrown = { error };
        transaction.abort();
      }
    };
  });
}

function put(store: IDBObjectStore, writing: Writing | null): void {
  if (writing === null) return;
  const { book, aside } = writing;
  if (aside !== null) store.put(aside.raw, ASIDE_PREFIX + new Date(aside.atMs).toISOString());
  store.put(book, BOOK_KEY);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new DOMException("the browser gave no reason", "AbortError");
}
