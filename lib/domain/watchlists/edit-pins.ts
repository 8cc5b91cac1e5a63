/** What can be done with the pins of a list. Each edit gives the changed book, or null where it is refused. */
import type { CoinId } from "../ids.ts";
import {
  currentList,
  type ListLook,
  type ListSlug,
  MAX_NOTE_LENGTH,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  type Pin,
  type PinMark,
  type Watchlist,
  type WatchlistBook,
} from "../watchlist.ts";
import { listOf, withList, withListChanged } from "./edit-lists.ts";
import { keptWord } from "./kept-word.ts";

export function newPin(
  id: CoinId,
  nowMs: number,
  names: Pick<Pin, "symbol" | "name"> = { symbol: null, name: null },
): Pin {
  const [symbol, name] = [keptWord(names.symbol), keptWord(names.name)];
  return { id, symbol, name, pinnedAtMs: nowMs, mark: null, note: "", wrongIf: "" };
}

function pinCount({ lists }: WatchlistBook): number {
  return lists.reduce((sum, { pins }) => sum + pins.length, 0);
}

/** The pin at the end of the list. Refused where the list holds the token already, or there is no room. */
export function withPin(book: WatchlistBook, slug: ListSlug, pin: Pin): WatchlistBook | null {
  return withPinBack(book, slug, pin, MAX_PINS_PER_LIST);
}

/** The list that is made for a pin which names none. */
const FIRST_LIST = { name: "Pinned", slug: "pinned" } as const;

/** The pin in the list that takes those which name none; where there is no list yet, one is made. */
export function withCurrentPin(book: WatchlistBook, pin: Pin): WatchlistBook | null {
  const current = currentList(book);
  if (current !== null) return withPin(book, current.slug, pin);
  const made = withList(book, FIRST_LIST.name, null, FIRST_LIST.slug);
  return made && withPin(made.book, made.slug, pin);
}

/** The lists that hold the token, in the visitor's order. */
export function listsWith({ lists }: WatchlistBook, id: CoinId): readonly Watchlist[] {
  return lists.filter(({ pins }) => pins.some((pin) => pin.id === id));
}

export function withoutPin(book: WatchlistBook, slug: ListSlug, id: CoinId): WatchlistBook | null {
  return withListChanged(book, slug, (list) => {
    const pins = list.pins.filter((pin) => pin.id !== id);
    return pins.length === list.pins.length ? null : { ...list, pins };
  });
}

/** A pin at a place: one that was removed is back where it was. */
export function withPinBack(
  book: WatchlistBook,
  slug: ListSlug,
  pin: Pin,
  index: number,
): WatchlistBook | null {
  if (pinCount(book) >= MAX_PINS) return null;
  return withListChanged(book, slug, (list) => {
    const isFull = list.pins.length >= MAX_PINS_PER_LIST;
    if (isFull || list.pins.some((other) => other.id === pin.id)) return null;
    return { ...list, pins: list.pins.toSpliced(index, 0, pin) };
  });
}

export function withPinMoved(
  book: WatchlistBook,
  slug: ListSlug,
  id: CoinId,
  toIndex: number,
): WatchlistBook | null {
  return withListChanged(book, slug, (list) => {
    const pin = list.pins.find((other) => other.id === id);
    if (pin === undefined) return null;
    const others = list.pins.filter((other) => other !== pin);
    return { ...list, pins: others.toSpliced(Math.max(0, toIndex), 0, pin) };
  });
}

function pinIn(book: WatchlistBook, slug: ListSlug, id: CoinId): Pin | null {
  return listOf(book, slug)?.pins.find((pin) => pin.id === id) ?? null;
}

/** The pin at the end of another list too, with all that is told of it. Refused where that holds the token already, or has no room. */
export function withPinCopied(
  book: WatchlistBook,
  from: ListSlug,
  to: ListSlug,
  id: CoinId,
): WatchlistBook | null {
  const pin = pinIn(book, from, id);
  return pin && withPin(book, to, pin);
}

/** The pin at the end of another list instead. Refused like a copy. */
export function withPinHandedOver(
  book: WatchlistBook,
  from: ListSlug,
  to: ListSlug,
  id: CoinId,
): WatchlistBook | null {
  const pin = pinIn(book, from, id);
  const without = withoutPin(book, from, id);
  return pin && without && withPin(without, to, pin);
}

/** A pin that was handed over back at its place, with what has been said of it since. */
export function withPinHandedBack(
  book: WatchlistBook,
  from: ListSlug,
  to: ListSlug,
  id: CoinId,
  index: number,
): WatchlistBook | null {
  const pin = pinIn(book, to, id);
  const without = withoutPin(book, to, id);
  return pin && without && withPinBack(without, from, pin, index);
}

/** Without a copy; refused where something has been said of it since, which would be lost. */
export function withoutCopy(
  book: WatchlistBook,
  to: ListSlug,
  { id, note, wrongIf }: Pick<Pin, "id" | "note" | "wrongIf">,
): WatchlistBook | null {
  const pin = pinIn(book, to, id);
  return pin?.note === note && pin.wrongIf === wrongIf ? withoutPin(book, to, id) : null;
}

/** Refused where either is longer than `MAX_NOTE_LENGTH`: nothing of it is cut off. */
export function withNote(
  book: WatchlistBook,
  slug: ListSlug,
  id: CoinId,
  notes: Pick<Pin, "note" | "wrongIf">,
): WatchlistBook | null {
  const { note, wrongIf } = notes;
  if (note.length > MAX_NOTE_LENGTH || wrongIf.length > MAX_NOTE_LENGTH) return null;
  return withListChanged(book, slug, (list) => {
    const pins = list.pins.map((pin) => (pin.id === id ? { ...pin, note, wrongIf } : pin));
    return pins.some((pin) => pin.id === id) ? { ...list, pins } : null;
  });
}

/** What has been seen of tokens: their names, and the numbers for pins that have none yet. */
export type SeenPins = ReadonlyMap<
  CoinId,
  { readonly symbol: string; readonly name: string; readonly mark: PinMark }
>;

/** Pins without a mark get one, and all the names of today; a mark that is there stays. Refused where nothing would change. */
export function withMarks(book: WatchlistBook, seen: SeenPins): WatchlistBook | null {
  const markedPin = (pin: Pin): Pin => {
    const now = seen.get(pin.id);
    if (now === undefined) return pin;
    const [symbol, name] = [keptWord(now.symbol) ?? pin.symbol, keptWord(now.name) ?? pin.name];
    const isSame = pin.mark !== null && pin.symbol === symbol && pin.name === name;
    return isSame ? pin : { ...pin, symbol, name, mark: pin.mark ?? now.mark };
  };
  const lists = book.lists.map((list) => {
    const pins = list.pins.map(markedPin);
    return pins.every((pin, index) => pin === list.pins[index]) ? list : { ...list, pins };
  });
  return lists.every((list, index) => list === book.lists[index]) ? null : { ...book, lists };
}

/** What was on the screen as the list was left. */
export function withLook(book: WatchlistBook, slug: ListSlug, look: ListLook): WatchlistBook | null {
  return withListChanged(book, slug, (list) => ({ ...list, look }));
}
