/** What an import would do to the lists that are here. Nothing is written by asking. */
import { EMPTY_BOOK, type WatchlistBook } from "../../domain/watchlist.ts";
import { type MergedBooks, mergeBooks } from "../../domain/watchlists/merge-books.ts";

/** `merge`: what is missing is added; `replace`: what is here gives way. */
export type ImportMode = "merge" | "replace";

/** By the bounds of a book; what exceeds them is named. */
export function planImport(kept: WatchlistBook, brought: WatchlistBook, mode: ImportMode): MergedBooks {
  return mergeBooks(mode === "merge" ? kept : EMPTY_BOOK, brought);
}

/** The change to hand to `editBook`; null (nothing to write) where the book would stay as it is. */
export function importChange(
  brought: WatchlistBook,
  mode: ImportMode,
): (kept: WatchlistBook) => WatchlistBook | null {
  return (kept) => {
    const { book, addedLists, addedPins } = planImport(kept, brought, mode);
    const isSame =
      mode === "merge" &&
      addedLists === 0 &&
      addedPins === 0 &&
      book.lists.every((list, index) => list === kept.lists[index]);
    return isSame ? null : book;
  };
}

export function pinCount({ lists }: WatchlistBook): number {
  return lists.reduce((sum, { pins }) => sum + pins.length, 0);
}
