/** Keeps the page's lists and the browser's store the same: every edit is one transaction on what is kept now. */
import { replaceEqualDeep } from "@tanstack/react-query";
import * as z from "zod/mini";
import { encodeBook } from "../../contract/watchlists/book-json.ts";
import { BookJson } from "../../contract/watchlists/book-schema.ts";
import type { WatchlistBook } from "../../domain/watchlist.ts";
import { mergeBooks } from "../../domain/watchlists/merge-books.ts";
import type { Held } from "../held.ts";
import type { BookShelf, Writing } from "./book-shelf.ts";
import type { BookChange, BookState, EditOutcome } from "./book-state.ts";
import { keepProblemOf } from "./keep-problem.ts";
import { keptBook, setAsideOf } from "./kept-book.ts";
import type { OldPins } from "./old-pins.ts";

export interface KeepingPorts {
  readonly shelf: BookShelf;
  readonly oldPins: OldPins;
  readonly state: Held<BookState>;
  readonly nowMs: () => number;
  /** Tells the other tabs that something has been written. */
  readonly tellOthers: () => void;
}

export interface BookKeeping {
  /** Rejects with what `change` throws; nothing is written then. */
  edit(change: BookChange): Promise<EditOutcome>;
  /** Brings the page to what is kept now. */
  reread(): Promise<void>;
}

/** What has come of an edit so far. */
interface Attempt {
  outcome: EditOutcome;
  writing: Writing | null;
  hasOldPins: boolean;
  thrown: { readonly error: unknown } | null;
}

/** Nothing is kept that could not be read again: an edit beyond a bound is none. */
function changed(before: WatchlistBook, change: BookChange) {
  const after = change(before);
  const json = after && encodeBook(after);
  return after === null || !z.safeParse(BookJson, json).success ? null : { after, json };
}

const asItIs: BookChange = (book) => book;

export function createBookKeeping({ shelf, oldPins, state, nowMs, tellOthers }: KeepingPorts): BookKeeping {
  function show(changes: Partial<BookState>): void {
    state.set({ ...state.read(), ...changes });
  }

  /** What is the same as on the page stays the same object, so that only what is not is drawn again. */
  function shared(book: WatchlistBook): WatchlistBook {
    return replaceEqualDeep(state.read().book, book);
  }

  function attempt(raw: unknown, change: BookChange, made: Attempt): Writing | null {
    const atMs = nowMs();
    const old = raw === undefined ? oldPins.read() : null;
    const kept = keptBook(raw, old, atMs);
    if (kept.kind === "newer") {
      made.outcome = { kind: "failed", problem: { kind: "newer" } };
      return null;
    }
    const before = shared(kept.book);
    const next = changed(before, change);
    if (next === null) return null;
    made.outcome = { kind: "kept", before, after: next.after };
    made.hasOldPins = old !== null;
    made.writing = { book: next.json, aside: kept.isDamaged ? { atMs, raw } : null };
    return made.writing;
  }

  async function editKept(change: BookChange): Promise<EditOutcome> {
    const made: Attempt = { outcome: { kind: "refused" }, writing: null, hasOldPins: false, thrown: null };
    try {
      await shelf.write((raw) => {
        try {
          return attempt(raw, change, made);
        } catch (error) {
          made.thrown = { error };
          throw error;
        }
      });
    } catch (error) {
      if (made.thrown !== null) throw made.thrown.error;
      made.outcome = { kind: "failed", problem: keepProblemOf(error) };
    }
    const { outcome, writing, hasOldPins } = made;
    if (outcome.kind === "failed") show({ problem: outcome.problem });
    if (outcome.kind !== "kept") return outcome;
    show({ book: outcome.after, problem: null });
    tellOthers();
    if (hasOldPins) oldPins.remove();
    if (writing?.aside != null) await reread();
    return outcome;
  }

  function editPage(change: BookChange): EditOutcome {
    const before = state.read().book;
    const next = changed(before, change);
    if (next === null) return { kind: "refused" };
    show({ book: next.after });
    return { kind: "kept", before, after: next.after };
  }

  async function reread(): Promise<void> {
    const atMs = nowMs();
    const old = oldPins.read();
    let found: Awaited<ReturnType<BookShelf["read"]>>;
    try {
      found = await shelf.read();
    } catch {
      const { book, keeping } = state.read();
      // A store that has been read before is still there: what was read stands, and an edit says whether it can be written.
      if (keeping === "kept" || keeping === "newer") return;
      const first = keptBook(undefined, old, atMs);
      show({
        keeping: "page-only",
        book: first.kind === "book" && book.lists.length === 0 ? first.book : book,
      });
      return;
    }
    const { keeping, book: ofPage, problem } = state.read();
    const setAside = found.aside.map((entry) => setAsideOf(entry, atMs));
    const kept = keptBook(found.book, old, atMs);
    if (kept.kind === "newer") {
      show({ keeping: "newer", book: state.initial.book, problem: { kind: "newer" }, setAside });
      return;
    }
    const isOver = problem?.kind === "newer";
    show({ keeping: "kept", book: shared(kept.book), setAside, ...(isOver && { problem: null }) });
    // A store that answers at last takes in what the page has held alone.
    if (keeping === "page-only" && ofPage.lists.length > 0)
      await editKept((book) => mergeBooks(book, ofPage).book);
    // What could be read goes on as the lists once the rest is safe.
    if (kept.isDamaged || (found.book === undefined && old !== null)) await editKept(asItIs);
  }

  return {
    edit: async (change) => (state.read().keeping === "page-only" ? editPage(change) : editKept(change)),
    reread,
  };
}
