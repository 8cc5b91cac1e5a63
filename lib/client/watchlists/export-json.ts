/** Lists as JSON that loses nothing: what this browser keeps, with a word on what it is. */
import { toInstant } from "../../contract/instant.ts";
import { encodeBook } from "../../contract/watchlists/book-json.ts";
import type { Watchlist, WatchlistBook } from "../../domain/watchlist.ts";

/** What the file says it is, under the key `spikeline`. */
const EXPORT_MARK = "watchlists";

/** A book of some of the lists; where new pins go is told only if that list is among them. */
export function bookOfLists(
  lists: readonly Watchlist[],
  currentSlug: WatchlistBook["currentSlug"],
): WatchlistBook {
  return { lists, currentSlug: lists.some(({ slug }) => slug === currentSlug) ? currentSlug : null };
}

export function exportJson(book: WatchlistBook, exportedAtMs: number): string {
  const json = { spikeline: EXPORT_MARK, exportedAt: toInstant(exportedAtMs), ...encodeBook(book) };
  return `${JSON.stringify(json, null, 1)}\n`;
}
