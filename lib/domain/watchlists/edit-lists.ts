/** What can be done with lists as wholes. Each edit gives the changed book, or null where it is refused. */
import {
  isListSlug,
  type ListBadge,
  type ListSlug,
  MAX_LIST_NAME_LENGTH,
  MAX_LISTS,
  MAX_PINS,
  type Watchlist,
  type WatchlistBook,
} from "../watchlist.ts";

/** The name as it is kept: without white space around it or runs of it; null for none, too long a one, or one with control characters. */
export function listName(text: string): string | null {
  const name = text.trim().replace(/\s+/g, " ");
  const isKeepable = name !== "" && name.length <= MAX_LIST_NAME_LENGTH && !/\p{Cc}/u.test(name);
  return isKeepable ? name : null;
}

/** Addresses are sent to the server, and names are nobody else's business: an address says nothing of its list. */
const STEM = "list";

/** An address that no other list has: `list`, `list-2` … */
export function slugFor(taken: ReadonlySet<string>, stem = STEM): ListSlug {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (isListSlug(slug) && !taken.has(slug)) return slug;
  }
}

function slugsIn({ lists }: WatchlistBook): ReadonlySet<string> {
  return new Set(lists.map(({ slug }) => slug));
}

export function listOf({ lists }: WatchlistBook, slug: ListSlug): Watchlist | null {
  return lists.find((list) => list.slug === slug) ?? null;
}

/** The book with another list in the place of one; refused where there is none of the address. */
export function withListChanged(
  book: WatchlistBook,
  slug: ListSlug,
  change: (list: Watchlist) => Watchlist | null,
): WatchlistBook | null {
  const list = listOf(book, slug);
  const changed = list && change(list);
  if (changed === null) return null;
  return { ...book, lists: book.lists.map((other) => (other === list ? changed : other)) };
}

/**
 * A new list at the end, with its address, which begins with `stem`. Refused without a name, or where there are as many as can
 * be.
 */
export function withList(
  book: WatchlistBook,
  text: string,
  badge: ListBadge | null,
  stem?: string,
): { readonly book: WatchlistBook; readonly slug: ListSlug } | null {
  const name = listName(text);
  if (name === null || book.lists.length >= MAX_LISTS) return null;
  const slug = slugFor(slugsIn(book), stem);
  const list: Watchlist = { slug, name, badge, pins: [], look: null };
  return { book: { ...book, lists: [...book.lists, list] }, slug };
}

/** Pins that name no list go to the first one then, if they went to this one. */
export function withoutList(book: WatchlistBook, slug: ListSlug): WatchlistBook | null {
  if (listOf(book, slug) === null) return null;
  return {
    lists: book.lists.filter((list) => list.slug !== slug),
    currentSlug: book.currentSlug === slug ? null : book.currentSlug,
  };
}

/**
 * A list that was removed, back at its place; at another address where a new list has taken its own. Refused where there is no room
 * for it any more.
 */
export function withListBack(book: WatchlistBook, list: Watchlist, index: number): WatchlistBook | null {
  const pins = book.lists.reduce((sum, other) => sum + other.pins.length, list.pins.length);
  if (book.lists.length >= MAX_LISTS || pins > MAX_PINS) return null;
  const taken = slugsIn(book);
  const back = taken.has(list.slug) ? { ...list, slug: slugFor(taken) } : list;
  return { ...book, lists: book.lists.toSpliced(index, 0, back) };
}

export function withListMoved(book: WatchlistBook, slug: ListSlug, toIndex: number): WatchlistBook | null {
  const list = listOf(book, slug);
  if (list === null) return null;
  const others = book.lists.filter((other) => other !== list);
  return { ...book, lists: others.toSpliced(Math.max(0, toIndex), 0, list) };
}

/** The address stays: it is what was shared, noted and bookmarked. */
export function withListNamed(book: WatchlistBook, slug: ListSlug, text: string): WatchlistBook | null {
  const name = listName(text);
  return name === null ? null : withListChanged(book, slug, (list) => ({ ...list, name }));
}

export function withBadge(
  book: WatchlistBook,
  slug: ListSlug,
  badge: ListBadge | null,
): WatchlistBook | null {
  return withListChanged(book, slug, (list) => ({ ...list, badge }));
}

/** Where pins go that name no list. */
export function withCurrent(book: WatchlistBook, slug: ListSlug): WatchlistBook | null {
  return listOf(book, slug) === null ? null : { ...book, currentSlug: slug };
}
