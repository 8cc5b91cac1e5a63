/** What a kept value comes to: the lists in it, and whether it must be set aside before anything takes its place. */
import { decodeBook } from "../../contract/watchlists/book-json.ts";
import { EMPTY_BOOK, type WatchlistBook } from "../../domain/watchlist.ts";
import type { AsideEntry } from "./book-shelf.ts";
import type { SetAside } from "./book-state.ts";

export type KeptBook =
  | { readonly kind: "book"; readonly book: WatchlistBook; readonly isDamaged: boolean }
  | { readonly kind: "newer" };

/** `raw` undefined: nothing is kept yet, and the board's old pins, if there are any, make the first book. */
export function keptBook(raw: unknown, oldPins: unknown, nowMs: number): KeptBook {
  const isFirst = raw === undefined;
  if (isFirst && oldPins === null) return { kind: "book", book: EMPTY_BOOK, isDamaged: false };
  // A bare array is what old pins were; where lists are kept nobody has ever written one.
  if (!isFirst && Array.isArray(raw)) return { kind: "book", book: EMPTY_BOOK, isDamaged: true };
  const decoded = decodeBook(isFirst ? oldPins : raw, nowMs);
  if ("book" in decoded) return { kind: "book", book: decoded.book, isDamaged: false };
  if (decoded.problem === "newer") return { kind: "newer" };
  return { kind: "book", book: decoded.salvaged, isDamaged: !isFirst };
}

export function setAsideOf({ key, raw }: AsideEntry, nowMs: number): SetAside {
  const atMs = Date.parse(key.slice(key.indexOf(":") + 1));
  const decoded = decodeBook(raw, nowMs);
  return { key, atMs: Number.isNaN(atMs) ? nowMs : atMs, lost: "lost" in decoded ? decoded.lost : [] };
}
