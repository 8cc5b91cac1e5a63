/**
 * The visitor's lists in the browser: what is on the screen is what is kept. Nobody else knows them. The code that reads and writes them
 * is fetched when they are first asked for, so that no page waits for it.
 */
import type { CoinId } from "../../domain/ids.ts";
import type { WatchlistBook } from "../../domain/watchlist.ts";
import { createHeld } from "../held.ts";
import type { Readable } from "../stored.ts";
import { type BookChange, type BookState, type EditOutcome, INITIAL_STATE } from "./book-state.ts";
import type { BrowserBook } from "./browser-book.ts";

const held = createHeld<BookState>(INITIAL_STATE);
let fetched: Promise<BrowserBook> | null = null;

/** Rejects where the code could not be fetched; asked again then. */
function keeping(): Promise<BrowserBook> {
  fetched ??= import("./browser-book.ts").then(
    ({ openBrowserBook }) => openBrowserBook(held),
    (error: unknown) => {
      fetched = null;
      throw error;
    },
  );
  return fetched;
}

/** The lists, how they are kept, and what is wrong with that. Read when somebody looks at them first. */
export const watchlists: Readable<BookState> = {
  initial: INITIAL_STATE,
  read: held.read,
  subscribe(onChange) {
    // Without its code there are no lists to show; an edit says so.
    if (held.read().keeping === "loading") keeping().catch(() => undefined);
    return held.subscribe(onChange);
  },
};

/**
 * One edit of what is kept now, which may be more than the page has seen: written whole, or not at all. `change` is pure and gives null where
 * it does not want it. Rejects with what `change` throws.
 */
export async function editBook(change: BookChange): Promise<EditOutcome> {
  let book: BrowserBook;
  try {
    book = await keeping();
  } catch {
    return { kind: "failed", problem: { kind: "unfetched" } };
  }
  return book.edit(change);
}

/** The JSON text of what was set aside; null where it is gone. */
export async function downloadSetAside(key: string): Promise<string | null> {
  return (await keeping()).setAsideText(key);
}

/** Removes it for good. Ask the visitor first. */
export async function dropSetAside(key: string): Promise<void> {
  await (await keeping()).dropSetAside(key);
}

/** Every pinned token once, by the order of the lists and in them. */
function idsIn({ lists }: WatchlistBook): readonly CoinId[] {
  return [...new Set(lists.flatMap(({ pins }) => pins.map(({ id }) => id)))];
}

const NO_IDS: readonly CoinId[] = [];
let last: { readonly book: WatchlistBook; readonly ids: readonly CoinId[] } | null = null;

/** The ids of all pinned tokens; the same array until one comes or goes. */
export const pinnedIds: Readable<readonly CoinId[]> = {
  initial: NO_IDS,
  read() {
    const { book, keeping: how } = held.read();
    if (how === "loading") return NO_IDS;
    if (last?.book === book) return last.ids;
    const ids = idsIn(book);
    const isSame = last?.ids.length === ids.length && ids.every((id, index) => id === last?.ids[index]);
    last = { book, ids: isSame && last !== null ? last.ids : ids };
    return last.ids;
  },
  subscribe: watchlists.subscribe,
};
