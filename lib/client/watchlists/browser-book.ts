/** The lists of this browser: its store, its other tabs, and its promise to keep what it is given. */
import type { Held } from "../held.ts";
import { serverNowMs } from "../server-clock.ts";
import { createBookKeeping } from "./book-keeping.ts";
import { type BookShelf, openBookShelf } from "./book-shelf.ts";
import type { BookChange, BookState, EditOutcome } from "./book-state.ts";
import { oldPins } from "./old-pins.ts";
import { createPersistenceAsker } from "./persistence.ts";

const CHANNEL = "spikeline:watchlists";

export interface BrowserBook {
  edit(change: BookChange): Promise<EditOutcome>;
  setAsideText(key: string): Promise<string | null>;
  dropSetAside(key: string): Promise<void>;
}

function openChannel(onNews: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onNews;
  return () => channel.postMessage(null);
}

async function textIn(shelf: BookShelf, key: string): Promise<string | null> {
  const raw = await shelf.readAside(key);
  return raw === undefined ? null : JSON.stringify(raw, null, 1);
}

/** Resolves once the lists have been read. */
export async function openBrowserBook(state: Held<BookState>): Promise<BrowserBook> {
  const shelf = openBookShelf();
  const reread = () => void keeping.reread();
  const tellOthers = openChannel(reread);
  const keeping = createBookKeeping({ shelf, oldPins, state, nowMs: serverNowMs, tellOthers });
  const askToPersist = createPersistenceAsker(() => navigator.storage.persist());
  // A page that comes back from the browser's own cache has heard nothing meanwhile.
  addEventListener("pageshow", ({ persisted }) => persisted && reread());
  // A store that did not answer may do so later; the page's own lists go into it then.
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && state.read().keeping === "page-only") reread();
  });
  await keeping.reread();
  return {
    async edit(change) {
      const outcome = await keeping.edit(change);
      if (outcome.kind === "kept") askToPersist(outcome.before, outcome.after);
      return outcome;
    },
    setAsideText: async (key) => textIn(shelf, key),
    async dropSetAside(key) {
      await shelf.dropAside(key);
      await keeping.reread();
      tellOthers();
    },
  };
}
