/** Another name or mark for a list. Its form may stay open while the same list is edited elsewhere: only what was changed in it is written. */
import type { ListBadge, ListSlug, Watchlist, WatchlistBook } from "../watchlist.ts";
import { listName, listOf, withBadge, withListNamed } from "./edit-lists.ts";

export type ListLabel = Pick<Watchlist, "name" | "badge">;

export function isSameBadge(one: ListBadge | null, other: ListBadge | null): boolean {
  if (one?.kind === "colour") return other?.kind === "colour" && one.colour === other.colour;
  if (one?.kind === "emoji") return other?.kind === "emoji" && one.emoji === other.emoji;
  return other === null;
}

/**
 * What of `wanted` differs from `opened`, on the list as it is now; the rest stays what it has become. Refused where there is no such
 * list any more, or the name cannot be one.
 */
export function withListEdited(
  book: WatchlistBook,
  slug: ListSlug,
  opened: ListLabel,
  wanted: ListLabel,
): WatchlistBook | null {
  if (listOf(book, slug) === null) return null;
  const isNamed = listName(wanted.name) === listName(opened.name);
  const named = isNamed ? book : withListNamed(book, slug, wanted.name);
  return isSameBadge(wanted.badge, opened.badge) ? named : named && withBadge(named, slug, wanted.badge);
}
