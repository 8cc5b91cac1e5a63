import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomBook } from "../../testing/random-books.ts";
import { coinId } from "../ids.ts";
import {
  EMPTY_BOOK,
  MAX_NOTE_LENGTH,
  MAX_PINS_PER_LIST,
  MAX_WORD_LENGTH,
  type WatchlistBook,
} from "../watchlist.ts";
import { withList } from "./edit-lists.ts";
import {
  listsWith,
  newPin,
  withCurrentPin,
  withLook,
  withMarks,
  withNote,
  withoutCopy,
  withoutPin,
  withPin,
  withPinBack,
  withPinCopied,
  withPinHandedBack,
  withPinHandedOver,
  withPinMoved,
} from "./edit-pins.ts";

const [A, B, C] = [coinId("a-coin"), coinId("b-coin"), coinId("c-coin")];
const MARK = { atMs: 5, sourceKey: "live", priceUsd: 2, turnover: 0, btcPriceUsd: 77_000 };

function oneList(...ids: readonly (typeof A)[]) {
  const made = withList(EMPTY_BOOK, "AI picks", null);
  if (made === null) throw new Error("no list");
  const book = ids.reduce<WatchlistBook>(
    (now, id) => withPin(now, made.slug, newPin(id, 1)) ?? now,
    made.book,
  );
  return { book, slug: made.slug };
}

const idsIn = (book: WatchlistBook | null) => book?.lists[0]?.pins.map(({ id }) => id);

/** A book, and one of its pins by list and place. */
const bookAndPin = randomBook
  .filter(({ lists }) => lists.some(({ pins }) => pins.length > 0))
  .chain((book) => {
    const all = book.lists.flatMap(({ slug, pins }) => pins.map((pin, index) => ({ slug, pin, index })));
    return fc.tuple(fc.constant(book), fc.constantFrom(...all), fc.nat(9));
  });

describe("for all books", () => {
  it("putting a removed pin back is the inverse of removing it", () => {
    fc.assert(
      fc.property(bookAndPin, ([book, { slug, pin, index }]) => {
        const without = withoutPin(book, slug, pin.id);
        expect(without && withPinBack(without, slug, pin, index)).toEqual(book);
      }),
    );
  });

  it("a pin that is handed over, and one that is copied, can be had back as they were", () => {
    fc.assert(
      fc.property(bookAndPin, fc.nat(9), ([book, { slug, pin, index }], other) => {
        const to = book.lists[other % book.lists.length]?.slug ?? slug;
        const over = withPinHandedOver(book, slug, to, pin.id);
        const copied = withPinCopied(book, slug, to, pin.id);
        const isThere = listsWith(book, pin.id).some((list) => list.slug === to);
        if (isThere && to !== slug) expect([over, copied]).toEqual([null, null]);
        if (isThere) return;
        expect(over && withPinHandedBack(over, slug, to, pin.id, index)).toEqual(book);
        expect(copied && withoutCopy(copied, to, pin)).toEqual(book);
        expect(copied && listsWith(copied, pin.id).length).toBe(listsWith(book, pin.id).length + 1);
      }),
    );
  });

  it("a pin that is moved stands at its place, and the others keep their order", () => {
    fc.assert(
      fc.property(bookAndPin, ([book, { slug, pin }, to]) => {
        const before = book.lists.find((list) => list.slug === slug)?.pins ?? [];
        const after =
          withPinMoved(book, slug, pin.id, to)?.lists.find((list) => list.slug === slug)?.pins ?? [];
        expect(after.indexOf(pin)).toBe(Math.min(to, before.length - 1));
        expect(after.filter((other) => other !== pin)).toEqual(before.filter((other) => other !== pin));
      }),
    );
  });

  it("an id stands once in a list, however often it is pinned", () => {
    fc.assert(
      fc.property(bookAndPin, ([book, { slug, pin }]) => {
        expect(withPin(book, slug, pin)).toBeNull();
        expect(withPinBack(book, slug, newPin(pin.id, 9), 0)).toBeNull();
      }),
    );
  });
});

describe("where a pin goes that names no list", () => {
  it("is a list “Pinned”, made for it, where there is none", () => {
    const book = withCurrentPin(EMPTY_BOOK, newPin(A, 1));
    expect(book?.lists).toMatchObject([{ slug: "pinned", name: "Pinned", pins: [{ id: A, mark: null }] }]);
  });

  it("is the current list, else the first", () => {
    const { book } = oneList(A);
    const second = withList(book, "Second", null);
    if (second === null) throw new Error("no list");
    expect(idsIn(withCurrentPin(second.book, newPin(B, 1)))).toEqual([A, B]);
    const current = withCurrentPin({ ...second.book, currentSlug: second.slug }, newPin(B, 1));
    expect(listsWith(current ?? EMPTY_BOOK, B).map(({ name }) => name)).toEqual(["Second"]);
  });
});

describe("marks", () => {
  const seen = new Map([[A, { symbol: "A", name: "Coin A", mark: MARK }]]);

  it("are given once: a mark that is there is never replaced", () => {
    const { book } = oneList(A, B);
    const marked = withMarks(book, seen);
    expect(marked?.lists[0]?.pins).toMatchObject([{ symbol: "A", mark: MARK }, { mark: null }]);
    const later = new Map([[A, { symbol: "A", name: "Coin A", mark: { ...MARK, atMs: 6 } }]]);
    expect(marked && withMarks(marked, later)).toBeNull();
  });

  it("leave lists and pins that are not meant the same objects", () => {
    const { book } = oneList(A, B);
    expect(withMarks(book, seen)?.lists[0]?.pins[1]).toBe(book.lists[0]?.pins[1]);
    expect(withMarks(book, new Map())).toBeNull();
  });

  it("a token that shows no symbol is pinned and marked like any other", () => {
    const { book, slug } = oneList(A);
    const nameless = { symbol: "", name: "n".repeat(MAX_WORD_LENGTH + 1) };
    const pinned = withPin(book, slug, newPin(B, 1, nameless));
    const marked = pinned && withMarks(pinned, new Map([[B, { ...nameless, mark: MARK }]]));
    expect(marked?.lists[0]?.pins[1]).toMatchObject({
      symbol: null,
      name: "n".repeat(MAX_WORD_LENGTH),
      mark: MARK,
    });
  });

  it("a token that has been renamed is called by its new name, with its old mark", () => {
    const { book } = oneList(A);
    const marked = withMarks(book, seen);
    const renamed = new Map([[A, { symbol: "AA", name: "New", mark: { ...MARK, atMs: 9 } }]]);
    expect(marked && withMarks(marked, renamed)?.lists[0]?.pins[0]).toMatchObject({
      name: "New",
      mark: MARK,
    });
  });
});

describe("what is refused changes nothing", () => {
  it("one pin too many in a list", () => {
    const ids = Array.from({ length: MAX_PINS_PER_LIST }, (_, number) => coinId(`coin-${number}`));
    const { book, slug } = oneList(...ids);
    expect(idsIn(book)).toHaveLength(MAX_PINS_PER_LIST);
    expect(withPin(book, slug, newPin(A, 1))).toBeNull();
  });

  it("a note that is too long: nothing of it is cut off", () => {
    const { book, slug } = oneList(A);
    expect(withNote(book, slug, A, { note: "x".repeat(MAX_NOTE_LENGTH + 1), wrongIf: "" })).toBeNull();
    expect(withNote(book, slug, A, { note: "<i>", wrongIf: "it fades" })?.lists[0]?.pins[0]).toMatchObject({
      note: "<i>",
      wrongIf: "it fades",
    });
  });

  it("edits of a pin or a list that is not there", () => {
    const { book, slug } = oneList(A);
    const other = oneList().book.lists[0]?.slug ?? slug;
    expect(withoutPin(book, slug, C)).toBeNull();
    expect(withNote(book, slug, C, { note: "", wrongIf: "" })).toBeNull();
    expect(withPinMoved(book, slug, C, 0)).toBeNull();
    expect(withPin(EMPTY_BOOK, other, newPin(A, 1))).toBeNull();
    expect(withLook(EMPTY_BOOK, other, { atMs: 1, sourceKey: "live", tokens: [] })).toBeNull();
  });
});

describe("a pin on its way between lists", () => {
  function twoLists() {
    const { book, slug } = oneList(A, B);
    const made = withList(book, "Other", null);
    if (made === null) throw new Error("no list");
    return { book: made.book, from: slug, to: made.slug };
  }

  it("comes back with what has been said of it since", () => {
    const { book, from, to } = twoLists();
    const over = withPinHandedOver(book, from, to, A);
    const noted = over && withNote(over, to, A, { note: "since", wrongIf: "" });
    const back = noted && withPinHandedBack(noted, from, to, A, 0);
    expect(back?.lists[0]?.pins.map(({ id, note }) => [id, note])).toEqual([
      [A, "since"],
      [B, ""],
    ]);
  });

  it("a copy that something has been said of is not thrown away", () => {
    const { book, from, to } = twoLists();
    const copied = withPinCopied(book, from, to, A);
    const noted = copied && withNote(copied, to, A, { note: "since", wrongIf: "" });
    expect(noted && withoutCopy(noted, to, newPin(A, 1))).toBeNull();
  });

  it("moves though there is no room for one more", () => {
    const { book, from, to } = twoLists();
    const many = Array.from({ length: MAX_PINS_PER_LIST - 2 }, (_, index) => newPin(coinId(`x-${index}`), 1));
    const full = {
      ...book,
      lists: book.lists.map((list) => (list.slug === to ? { ...list, pins: many } : list)),
    };
    const one = withPinHandedOver(full, from, to, A);
    const two = one && withPinHandedOver(one, from, to, B);
    expect(two?.lists.map(({ pins }) => pins.length)).toEqual([0, MAX_PINS_PER_LIST]);
    expect(two && withPinCopied(two, to, from, A)).not.toBeNull();
  });
});
