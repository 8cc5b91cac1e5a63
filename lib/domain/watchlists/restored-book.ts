/** Takes an edit of whole lists back, but not what has come to them by itself since: first numbers, names, looks. */
import type { ListLook, Pin, Watchlist, WatchlistBook } from "../watchlist.ts";
import { listOf } from "./edit-lists.ts";

/** Whether the lists say the same, as far as the visitor makes them. */
function isSameByHand(one: WatchlistBook, other: WatchlistBook): boolean {
  const madeByHand = ({ lists }: WatchlistBook) =>
    JSON.stringify(
      lists.map(({ slug, name, badge, pins }) => [
        slug,
        name,
        badge,
        pins.map(({ id, note, wrongIf }) => [id, note, wrongIf]),
      ]),
    );
  return madeByHand(one) === madeByHand(other);
}

/** What was there before, else what has come since: what the edit itself brought goes with it. */
function orSince<Value>(before: Value | null, after: Value | null, now: Value | null): Value | null {
  return before ?? (after === null ? now : null);
}

function restoredPin(before: Pin, after: Pin, now: Pin): Pin {
  return {
    ...before,
    symbol: orSince(before.symbol, after.symbol, now.symbol),
    name: orSince(before.name, after.name, now.name),
    mark: orSince(before.mark, after.mark, now.mark),
  };
}

function restoredLook(before: Watchlist, after: Watchlist, now: Watchlist): ListLook | null {
  // Another list may have had the address meanwhile.
  if (now.look === null || before.name !== now.name) return before.look;
  const isSince = now.look.atMs > Math.max(before.look?.atMs ?? -Infinity, after.look?.atMs ?? -Infinity);
  return isSince ? now.look : before.look;
}

function restoredList(before: Watchlist, after: Watchlist, now: Watchlist): Watchlist {
  const afterById = new Map(after.pins.map((pin) => [pin.id, pin]));
  const nowById = new Map(now.pins.map((pin) => [pin.id, pin]));
  const pins = before.pins.map((pin) => {
    const [left, current] = [afterById.get(pin.id), nowById.get(pin.id)];
    return left === undefined || current === undefined ? pin : restoredPin(pin, left, current);
  });
  return { ...before, pins, look: restoredLook(before, after, now) };
}

/** Where pins go by the visitor's last choice, as far as there is such a list. */
function restoredCurrent(before: WatchlistBook, after: WatchlistBook, now: WatchlistBook) {
  const { currentSlug } = now;
  const isChosenSince = currentSlug !== after.currentSlug;
  const isThere = currentSlug === null || listOf(before, currentSlug) !== null;
  return isChosenSince && isThere ? currentSlug : before.currentSlug;
}

/**
 * The book `before` an edit that left `after`, with what has come since to lists and pins that were there, as they are `now`. Null
 * where the visitor has changed something since.
 */
export function restoredBook(
  before: WatchlistBook,
  after: WatchlistBook,
  now: WatchlistBook,
): WatchlistBook | null {
  if (!isSameByHand(after, now)) return null;
  const lists = before.lists.map((list) => {
    const [left, current] = [listOf(after, list.slug), listOf(now, list.slug)];
    return left === null || current === null ? list : restoredList(list, left, current);
  });
  return { lists, currentSlug: restoredCurrent(before, after, now) };
}
