/** Runs in an empty page of the product: how long the store of the lists takes for an edit, and how much of that is the browser's. */

import { createHeld } from "../../lib/client/held.ts";
import { openBookShelf } from "../../lib/client/watchlists/book-shelf.ts";
import { INITIAL_STATE } from "../../lib/client/watchlists/book-state.ts";
import { openBrowserBook } from "../../lib/client/watchlists/browser-book.ts";
import { withNote } from "../../lib/domain/watchlists/edit-pins.ts";

export interface StoreClock {
  /** A note on the first pin, written so many times: milliseconds of each, from the wish to the promise that it is kept. */
  edits(count: number): Promise<readonly number[]>;
  /** The same transaction on the same value, which nobody reads, checks or writes out. */
  bareEdits(count: number): Promise<readonly number[]>;
}

declare global {
  interface Window {
    storeClock?: StoreClock;
  }
}

async function timed(count: number, work: (round: number) => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    const startedMs = performance.now();
    await work(round);
    times.push(performance.now() - startedMs);
  }
  return times;
}

window.storeClock = {
  async edits(count) {
    const state = createHeld(INITIAL_STATE);
    const kept = await openBrowserBook(state);
    const [list] = state.read().book.lists;
    const [pin] = list?.pins ?? [];
    if (list === undefined || pin === undefined) throw new Error("no pin is kept");
    return timed(count, async (round) => {
      const words = { note: `Looked at again, ${round}`, wrongIf: "" };
      const { kind } = await kept.edit((book) => withNote(book, list.slug, pin.id, words));
      if (kind !== "kept") throw new Error(`the edit was ${kind}`);
    });
  },
  bareEdits(count) {
    const shelf = openBookShelf();
    return timed(count, () => shelf.write((book) => ({ book, aside: null })));
  },
};
