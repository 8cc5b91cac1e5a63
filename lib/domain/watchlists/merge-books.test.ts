import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomBook } from "../../testing/random-books.ts";
import { coinId } from "../ids.ts";
import {
  EMPTY_BOOK,
  isListSlug,
  MAX_LISTS,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  type Pin,
  type Watchlist,
  type WatchlistBook,
} from "../watchlist.ts";
import { mergeBooks } from "./merge-books.ts";

function pin(id: string, changes: Partial<Pin> = {}): Pin {
  return {
    id: coinId(id),
    symbol: null,
    name: null,
    pinnedAtMs: 1,
    mark: null,
    note: "",
    wrongIf: "",
    ...changes,
  };
}

function pins(count: number, prefix = "coin"): readonly Pin[] {
  return Array.from({ length: count }, (_, index) => pin(`${prefix}-${index}`));
}

function list(name: string, listed: readonly Pin[], changes: Partial<Watchlist> = {}): Watchlist {
  const slug = name.toLowerCase();
  if (!isListSlug(slug)) throw new Error(`no slug: ${slug}`);
  return { slug, name, badge: null, pins: listed, look: null, ...changes };
}

function book(...lists: readonly Watchlist[]): WatchlistBook {
  return { lists, currentSlug: null };
}

const pinCount = ({ lists }: WatchlistBook) =>
  lists.reduce((sum, { pins: listed }) => sum + listed.length, 0);
const idsOf = ({ lists }: WatchlistBook) => lists.map(({ pins: listed }) => listed.map(({ id }) => id));

describe("for all books", () => {
  it("merging a book into itself changes nothing", () => {
    fc.assert(
      fc.property(randomBook, (any) => {
        const merged = mergeBooks(any, any);
        expect(merged).toEqual({ book: any, addedLists: 0, addedPins: 0, filledNotes: 0, leftOut: [] });
      }),
    );
  });

  it("merging into the empty book gives the book, and merging the empty book gives what was there", () => {
    fc.assert(
      fc.property(randomBook, (any) => {
        expect(mergeBooks(EMPTY_BOOK, any).book).toEqual(any);
        expect(mergeBooks(any, EMPTY_BOOK).book).toEqual(any);
      }),
    );
  });

  it("ids stay unique in each list, and slugs in the book", () => {
    fc.assert(
      fc.property(randomBook, randomBook, (kept, brought) => {
        const { book: merged } = mergeBooks(kept, brought);
        for (const ids of idsOf(merged)) expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(merged.lists.map(({ slug }) => slug)).size).toBe(merged.lists.length);
      }),
    );
  });

  it("merging the same once more changes nothing, where no two of its lists share a name", () => {
    const hasOwnNames = ({ lists }: WatchlistBook) =>
      new Set(lists.map(({ name }) => name)).size === lists.length;
    fc.assert(
      fc.property(randomBook, randomBook.filter(hasOwnNames), (kept, brought) => {
        const { book: merged } = mergeBooks(kept, brought);
        expect(mergeBooks(merged, brought)).toMatchObject({ book: merged, addedPins: 0, filledNotes: 0 });
      }),
    );
  });

  it("nothing that was there is lost, moved, or loses its mark or its words", () => {
    fc.assert(
      fc.property(randomBook, randomBook, (kept, brought) => {
        const { book: merged } = mergeBooks(kept, brought);
        kept.lists.forEach((before, index) => {
          const after = merged.lists[index];
          expect(after).toMatchObject({ slug: before.slug, name: before.name });
          before.pins.forEach((was, place) => {
            const is = after?.pins[place];
            expect(is).toMatchObject({ id: was.id, mark: was.mark, pinnedAtMs: was.pinnedAtMs });
            if (was.note !== "") expect(is?.note).toBe(was.note);
          });
        });
      }),
    );
  });

  it("every pin that was brought is in the book, or is named as left out", () => {
    fc.assert(
      fc.property(randomBook, randomBook, (kept, brought) => {
        const { book: merged, leftOut } = mergeBooks(kept, brought);
        const all = new Set([...idsOf(merged), ...leftOut.map(({ ids }) => ids)].flat());
        for (const id of idsOf(brought).flat()) expect(all.has(id)).toBe(true);
      }),
    );
  });
});

describe("which lists belong together", () => {
  it("a list goes into the one of its name, whatever its address", () => {
    const { book: merged } = mergeBooks(
      book(list("a", [pin("x")], { name: "AI" })),
      book(list("b", [pin("y")], { name: "AI" })),
    );
    expect(idsOf(merged)).toEqual([["x", "y"]]);
  });

  it("an address alone says nothing: every visitor's first list has the same", () => {
    const shorts = list("pinned", [pin("x")], { name: "Shorts" });
    const brought = book(
      list("pinned", [pin("y")], { name: "Pinned" }),
      list("list", [pin("z")], { name: "Shorts" }),
    );
    const { book: merged, addedLists } = mergeBooks(book(shorts), brought);
    expect(addedLists).toBe(1);
    expect(merged.lists.map(({ name, slug }) => [name, slug])).toEqual([
      ["Shorts", "pinned"],
      ["Pinned", "list"],
    ]);
    expect(idsOf(merged)).toEqual([["x", "z"], ["y"]]);
  });
});

describe("what is filled", () => {
  it("only an empty note is, and it is counted", () => {
    const kept = book(list("a", [pin("x", { note: "mine" }), pin("y", { wrongIf: "mine" })]));
    const brought = book(
      list("a", [pin("x", { note: "theirs" }), pin("y", { note: "theirs", wrongIf: "theirs", name: "Y" })]),
    );
    const { book: merged, filledNotes } = mergeBooks(kept, brought);
    expect(merged.lists[0]?.pins).toMatchObject([
      { note: "mine" },
      { note: "theirs", wrongIf: "mine", name: "Y" },
    ]);
    expect(filledNotes).toBe(1);
  });

  it("a pin keeps having no mark: the brought one is of another time of pinning", () => {
    const mark = { atMs: 0, sourceKey: "live", priceUsd: 1, turnover: null, btcPriceUsd: null };
    const { book: merged } = mergeBooks(book(list("a", [pin("x")])), book(list("a", [pin("x", { mark })])));
    expect(merged.lists[0]?.pins[0]?.mark).toBeNull();
  });
});

describe("bounds", () => {
  it("a full list takes no more, and those left out are named in their order", () => {
    const kept = book(list("a", pins(MAX_PINS_PER_LIST - 1)));
    const { book: merged, leftOut } = mergeBooks(kept, book(list("a", pins(3, "new"))));
    expect(pinCount(merged)).toBe(MAX_PINS_PER_LIST);
    expect(leftOut).toEqual([{ listName: "a", reason: "list-full", ids: ["new-1", "new-2"] }]);
  });

  it("a full book takes no more, though the list has room", () => {
    const full = Array.from({ length: MAX_PINS / MAX_PINS_PER_LIST }, (_, index) =>
      list(`l${index}`, pins(MAX_PINS_PER_LIST)),
    );
    const { book: merged, leftOut } = mergeBooks(book(...full), book(list("more", [pin("one")])));
    expect(pinCount(merged)).toBe(MAX_PINS);
    expect(leftOut).toEqual([{ listName: "more", reason: "book-full", ids: ["one"] }]);
  });

  it("a list too many is left out with its pins, and a later one still reaches its namesake", () => {
    const kept = book(...Array.from({ length: MAX_LISTS }, (_, index) => list(`l${index}`, [])));
    const brought = book(list("more", [pin("one")]), list("l3", [pin("two")]));
    const { book: merged, leftOut } = mergeBooks(kept, brought);
    expect(merged.lists).toHaveLength(MAX_LISTS);
    expect(leftOut).toEqual([{ listName: "more", reason: "lists-full", ids: ["one"] }]);
    expect(idsOf(merged)[3]).toEqual(["two"]);
  });
});
