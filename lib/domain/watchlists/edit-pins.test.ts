import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomBook } from "../../testing/random-books.ts";
import { coinId } from "../ids.ts";
import { EMPTY_BOOK, MAX_NOTE_LENGTH, MAX_PINS_PER_LIST, type WatchlistBook } from "../watchlist.ts";
import { withList } from "./edit-lists.ts";
import {
  listsWith,
  newPin,
  withCurrentPin,
  withLook,
  withMarks,
  withNote,
  withoutPin,
  withPin,
  withPinBack,
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
