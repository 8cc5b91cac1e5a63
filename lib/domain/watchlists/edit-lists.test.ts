import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomBook } from "../../testing/random-books.ts";
import { EMPTY_BOOK, isListSlug, type ListSlug, MAX_LISTS, type WatchlistBook } from "../watchlist.ts";
import {
  listName,
  listOf,
  slugFor,
  withBadge,
  withCurrent,
  withList,
  withListBack,
  withListMoved,
  withListNamed,
  withoutList,
} from "./edit-lists.ts";

const bookAndIndex = randomBook
  .filter(({ lists }) => lists.length > 0)
  .chain((book) => fc.tuple(fc.constant(book), fc.nat(book.lists.length - 1), fc.nat(8)));

function slugAt({ lists }: WatchlistBook, index: number): ListSlug {
  const slug = lists[index]?.slug;
  if (slug === undefined) throw new Error("no list there");
  return slug;
}

const slugsOf = ({ lists }: WatchlistBook) => lists.map(({ slug }) => slug);

describe("for all books", () => {
  it("putting a removed list back is the inverse of removing it, but for where new pins go", () => {
    fc.assert(
      fc.property(bookAndIndex, ([book, index]) => {
        const slug = slugAt(book, index);
        const list = listOf(book, slug);
        const without = withoutList(book, slug);
        const back = list && without && withListBack(without, list, index);
        expect(back?.lists).toEqual(book.lists);
        expect(without?.currentSlug).toBe(book.currentSlug === slug ? null : book.currentSlug);
      }),
    );
  });

  it("a list that is moved stands at its place, and the others keep their order", () => {
    fc.assert(
      fc.property(bookAndIndex, ([book, index, to]) => {
        const slug = slugAt(book, index);
        const moved = withListMoved(book, slug, to);
        const slugs = moved === null ? [] : slugsOf(moved);
        expect(slugs.indexOf(slug)).toBe(Math.min(to, book.lists.length - 1));
        expect(slugs.filter((other) => other !== slug)).toEqual(
          slugsOf(book).filter((other) => other !== slug),
        );
      }),
    );
  });

  it("a new list has an address of its own, whatever its name", () => {
    fc.assert(
      fc.property(randomBook, fc.string({ unit: "grapheme", maxLength: 80 }), (book, name) => {
        const made = withList(book, name, null);
        expect(made === null).toBe(listName(name) === null);
        if (made === null) return;
        expect(isListSlug(made.slug)).toBe(true);
        expect(new Set(slugsOf(made.book)).size).toBe(book.lists.length + 1);
        expect(made.book.lists.slice(0, -1)).toEqual(book.lists);
      }),
    );
  });
});

describe("addresses", () => {
  it("are numbered, and say nothing of the name, which no server is to know", () => {
    expect(slugFor(new Set())).toBe("list");
    expect(slugFor(new Set(["list", "list-2"]))).toBe("list-3");
    expect(withList(EMPTY_BOOK, "My secret plan", null)?.slug).toBe("list");
  });

  it("never take one that is no list", () => {
    expect(slugFor(new Set(), "shared")).toBe("shared-2");
  });

  it("stay when a list gets another name", () => {
    const made = withList(EMPTY_BOOK, "First", null);
    const named = made && withListNamed(made.book, made.slug, "  Second \n name ");
    expect(named?.lists[0]).toMatchObject({ slug: "list", name: "Second name" });
  });
});

describe("what is refused changes nothing", () => {
  it("a name that is empty, too long, or has control characters", () => {
    expect(listName(" \t ")).toBeNull();
    expect(listName("x".repeat(61))).toBeNull();
    expect(listName("a\u0000b")).toBeNull();
    expect(listName(" <b>AI</b> ")).toBe("<b>AI</b>");
  });

  it("one list too many", () => {
    let book = EMPTY_BOOK;
    for (let number = 0; number < MAX_LISTS; number += 1) book = withList(book, "AI", null)?.book ?? book;
    expect(book.lists).toHaveLength(MAX_LISTS);
    expect(withList(book, "AI", null)).toBeNull();
  });

  it("edits of a list that is not there", () => {
    const gone = slugFor(new Set(), "gone");
    expect(withoutList(EMPTY_BOOK, gone)).toBeNull();
    expect(withListMoved(EMPTY_BOOK, gone, 0)).toBeNull();
    expect(withBadge(EMPTY_BOOK, gone, null)).toBeNull();
    expect(withCurrent(EMPTY_BOOK, gone)).toBeNull();
  });

  it("a removed list whose address has been taken since comes back at another", () => {
    const made = withList(EMPTY_BOOK, "Before", null);
    const before = made && listOf(made.book, made.slug);
    const since = withList(EMPTY_BOOK, "Since", null);
    const back = before && since && withListBack(since.book, before, 0);
    expect(back?.lists.map(({ name, slug }) => [name, slug])).toEqual([
      ["Before", "list-2"],
      ["Since", "list"],
    ]);
  });
});
