/** Named groups of pins, as a file without addresses of lists has them, as a book that can be merged. */

import type { ListBadge, Pin, Watchlist, WatchlistBook } from "../../domain/watchlist.ts";
import { slugFor } from "../../domain/watchlists/edit-lists.ts";

export interface PinSection {
  /** A list's name. */
  readonly name: string;
  /** None unless told. */
  readonly badge?: ListBadge | null;
  /** Each id once. */
  readonly pins: readonly Pin[];
}

/** A section takes the address of the visitor's list of its name, else one that no list has. */
export function bookOfSections(sections: readonly PinSection[], kept: WatchlistBook): WatchlistBook {
  const taken = new Set<string>(kept.lists.map(({ slug }) => slug));
  const lists = sections.map(({ name, badge = null, pins }): Watchlist => {
    const known = kept.lists.find((list) => list.name === name);
    const slug = known?.slug ?? slugFor(taken);
    taken.add(slug);
    return { slug, name, badge, pins, look: null };
  });
  return { lists, currentSlug: null };
}
