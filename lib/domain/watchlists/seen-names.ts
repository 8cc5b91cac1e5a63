/** Pins are called what their tokens were called when they were last seen: a token may be renamed long after its first numbers. */
import type { BoardRow } from "../board.ts";
import type { ListSlug, Pin, WatchlistBook } from "../watchlist.ts";
import { withListChanged } from "./edit-lists.ts";
import { keptWord } from "./kept-word.ts";

/** A token as an answer names it. */
export type SeenName = Pick<BoardRow, "id" | "symbol" | "name">;

function seenPin(pin: Pin, seen: SeenName | undefined): Pin {
  if (seen === undefined) return pin;
  const symbol = keptWord(seen.symbol) ?? pin.symbol;
  const name = keptWord(seen.name) ?? pin.name;
  return symbol === pin.symbol && name === pin.name ? pin : { ...pin, symbol, name };
}

/**
 * The pins of the list with the names of today. An answer without a word for one leaves the word that is known; pins that keep theirs
 * stay the same objects. Refused where nothing would change.
 */
export function withSeenNames(
  book: WatchlistBook,
  slug: ListSlug,
  seen: readonly SeenName[],
): WatchlistBook | null {
  const seenById = new Map(seen.map((token) => [token.id, token]));
  return withListChanged(book, slug, (list) => {
    const pins = list.pins.map((pin) => seenPin(pin, seenById.get(pin.id)));
    return pins.every((pin, index) => pin === list.pins[index]) ? null : { ...list, pins };
  });
}
