/** Brings one book of lists into another: nothing that is there is lost, replaced or moved. */
import type { CoinId } from "../ids.ts";
import {
  MAX_LISTS,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  type Pin,
  type Watchlist,
  type WatchlistBook,
} from "../watchlist.ts";
import { slugFor } from "./edit-lists.ts";

/** Which bound kept something out: of one list, of all pins, of the number of lists. */
export type FullReason = "list-full" | "book-full" | "lists-full";

/** Pins of one brought list for which there was no room, in their order. */
export interface LeftOut {
  readonly listName: string;
  readonly reason: FullReason;
  /** Empty for a list without pins. */
  readonly ids: readonly CoinId[];
}

export interface MergedBooks {
  readonly book: WatchlistBook;
  readonly addedLists: number;
  readonly addedPins: number;
  /** Pins that were there and were given a note, or a line on what would prove them wrong. */
  readonly filledNotes: number;
  readonly leftOut: readonly LeftOut[];
}

/** The list that a brought one belongs to: the same one, else one of its name; null for none. An address alone says nothing. */
export function counterpartOf(
  { name, slug }: Pick<Watchlist, "name" | "slug">,
  { lists }: WatchlistBook,
): Watchlist | null {
  return (
    lists.find((list) => list.slug === slug && list.name === name) ??
    lists.find((list) => list.name === name) ??
    null
  );
}

function withGapsFilled(pin: Pin, brought: Pin): Pin {
  const filled = {
    ...pin,
    symbol: pin.symbol ?? brought.symbol,
    name: pin.name ?? brought.name,
    note: pin.note === "" ? brought.note : pin.note,
    wrongIf: pin.wrongIf === "" ? brought.wrongIf : pin.wrongIf,
  };
  const isSame =
    filled.symbol === pin.symbol &&
    filled.name === pin.name &&
    filled.note === pin.note &&
    filled.wrongIf === pin.wrongIf;
  return isSame ? pin : filled;
}

function hasOtherNotes(before: Pin, after: Pin): boolean {
  return before.note !== after.note || before.wrongIf !== after.wrongIf;
}

/** Pins to add to a list with `room` places, where the whole book has room for `bookRoom` more. */
function roomFor(pins: readonly Pin[], room: number, bookRoom: number) {
  const fits = Math.max(0, Math.min(room, bookRoom));
  const reason: FullReason = room <= bookRoom ? "list-full" : "book-full";
  return { taken: pins.slice(0, fits), leftIds: pins.slice(fits).map(({ id }) => id), reason };
}

/**
 * `kept` with the lists and pins of `brought` that it lacks: lists at the end, pins at the end of their lists. Pins that are there
 * keep their mark, their time and what they say; only what is empty is filled. What exceeds a bound is left out and named.
 * Where nothing changes, lists and pins are the same objects.
 */
export function mergeBooks(kept: WatchlistBook, brought: WatchlistBook): MergedBooks {
  const lists = [...kept.lists];
  const leftOut: LeftOut[] = [];
  let bookRoom = MAX_PINS - kept.lists.reduce((sum, { pins }) => sum + pins.length, 0);
  let addedPins = 0;
  let filledNotes = 0;

  function taken(listName: string, pins: readonly Pin[], room: number): readonly Pin[] {
    const { taken: fitting, leftIds, reason } = roomFor(pins, room, bookRoom);
    if (leftIds.length > 0) leftOut.push({ listName, reason, ids: leftIds });
    bookRoom -= fitting.length;
    addedPins += fitting.length;
    return fitting;
  }

  function mergedList(list: Watchlist, extra: Watchlist): Watchlist {
    const broughtById = new Map(extra.pins.map((pin) => [pin.id, pin]));
    const pins = list.pins.map((pin) => {
      const same = broughtById.get(pin.id);
      broughtById.delete(pin.id);
      const filled = same === undefined ? pin : withGapsFilled(pin, same);
      if (hasOtherNotes(pin, filled)) filledNotes += 1;
      return filled;
    });
    const added = taken(list.name, [...broughtById.values()], MAX_PINS_PER_LIST - pins.length);
    const badge = list.badge ?? extra.badge;
    const look = list.look ?? extra.look;
    const isSame =
      added.length === 0 &&
      badge === list.badge &&
      look === list.look &&
      pins.every((pin, index) => pin === list.pins[index]);
    return isSame ? list : { ...list, badge, look, pins: [...pins, ...added] };
  }

  for (const extra of brought.lists) {
    const counterpart = counterpartOf(extra, kept);
    const index = lists.findIndex(({ slug }) => slug === counterpart?.slug);
    const list = lists[index];
    if (list !== undefined) {
      lists[index] = mergedList(list, extra);
    } else if (lists.length >= MAX_LISTS) {
      leftOut.push({
        listName: extra.name,
        reason: "lists-full",
        ids: extra.pins.map(({ id }) => id),
      });
    } else {
      const addresses = new Set(lists.map((other) => other.slug));
      const slug = addresses.has(extra.slug) ? slugFor(addresses) : extra.slug;
      lists.push({ ...extra, slug, pins: taken(extra.name, extra.pins, MAX_PINS_PER_LIST) });
    }
  }
  const wantedSlug = kept.lists.length === 0 ? brought.currentSlug : kept.currentSlug;
  return {
    book: { lists, currentSlug: lists.some(({ slug }) => slug === wantedSlug) ? wantedSlug : null },
    addedLists: lists.length - kept.lists.length,
    addedPins,
    filledNotes,
    leftOut,
  };
}
