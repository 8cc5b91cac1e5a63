/** What the page knows of the visitor's lists, and what can become of an edit. */
import { EMPTY_BOOK, type WatchlistBook } from "../../domain/watchlist.ts";
import type { KeepProblem } from "./keep-problem.ts";

/**
 * - `loading`: not read yet.
 * - `kept`: the same as in the browser's store.
 * - `page-only`: the browser keeps nothing; it holds for as long as the page is open.
 * - `newer`: what is kept is of a newer version; it is neither shown nor touched.
 */
export type Keeping = "loading" | "kept" | "page-only" | "newer";

/** A damaged store as it was found, before what could be read of it went on as the lists. */
export interface SetAside {
  readonly key: string;
  readonly atMs: number;
  /** What could not be read, a sentence each. */
  readonly lost: readonly string[];
}

export interface BookState {
  readonly book: WatchlistBook;
  readonly keeping: Keeping;
  /** Of the last attempt to write, until one goes well. */
  readonly problem: KeepProblem | null;
  readonly setAside: readonly SetAside[];
}

export const INITIAL_STATE: BookState = {
  book: EMPTY_BOOK,
  keeping: "loading",
  problem: null,
  setAside: [],
};

export type BookChange = (book: WatchlistBook) => WatchlistBook | null;

export type EditOutcome =
  | { readonly kind: "kept"; readonly before: WatchlistBook; readonly after: WatchlistBook }
  /** The change did not want it; nothing was written. */
  | { readonly kind: "refused" }
  /** Nothing was written either. */
  | { readonly kind: "failed"; readonly problem: KeepProblem };
