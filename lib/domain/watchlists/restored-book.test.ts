import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomBook } from "../../testing/random-books.ts";
import { coinId } from "../ids.ts";
import {
  isListSlug,
  type ListLook,
  type ListSlug,
  type Pin,
  type PinMark,
  type Watchlist,
  type WatchlistBook,
} from "../watchlist.ts";
import { mergeBooks } from "./merge-books.ts";
import { restoredBook } from "./restored-book.ts";

function slugOf(text: string): ListSlug {
  if (!isListSlug(text)) throw new Error(text);
  return text;
}

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

function list(name: string, pins: readonly Pin[], changes: Partial<Watchlist> = {}): Watchlist {
  return { slug: slugOf(name), name, badge: null, pins, look: null, ...changes };
}

function book(lists: readonly Watchlist[], current: string | null = null): WatchlistBook {
  return { lists, currentSlug: current === null ? null : slugOf(current) };
}

function markAt(atMs: number): PinMark {
  return { atMs, sourceKey: "live", priceUsd: 1, turnover: null, btcPriceUsd: null };
}

function lookAt(atMs: number): ListLook {
  return { atMs, sourceKey: "live", tokens: [] };
}

/** `x` and what an import puts beside it. */
const BEFORE = book([list("a", [pin("x")]), list("b", [])]);
const AFTER = book([list("a", [pin("x"), pin("new")]), list("b", []), list("c", [pin("y")])]);

describe("what an edit did is taken back", () => {
  it("whole, where nothing has come since", () => {
    fc.assert(
      fc.property(randomBook, randomBook, (before, brought) => {
        const { book: merged } = mergeBooks(before, brought);
        expect(restoredBook(before, merged, merged)).toEqual(before);
        expect(restoredBook(before, brought, brought)).toEqual(before);
      }),
    );
  });

  it.each([
    ["a note", book([list("a", [pin("x", { note: "mine" }), pin("new")]), ...AFTER.lists.slice(1)])],
    ["a list", book(AFTER.lists.slice(1))],
    ["an order", book(AFTER.lists.toReversed())],
  ])("but not after the visitor has changed %s", (_, now) => {
    expect(restoredBook(BEFORE, AFTER, now)).toBeNull();
  });

  it("with the names, numbers and looks that it brought itself", () => {
    const brought = { symbol: "X", name: "X", mark: markAt(1) };
    const after = book([list("a", [pin("x", brought)], { look: lookAt(1) }), list("b", [])]);
    expect(restoredBook(BEFORE, after, after)).toEqual(BEFORE);
  });
});

describe("what has come since stays", () => {
  it("first numbers and names, on pins that were there", () => {
    const seen = { symbol: "X", name: "Xcoin", mark: markAt(5) };
    const now = book([list("a", [pin("x", seen), pin("new", seen)]), ...AFTER.lists.slice(1)]);
    expect(restoredBook(BEFORE, AFTER, now)).toEqual(book([list("a", [pin("x", seen)]), list("b", [])]));
  });

  it("but what a pin had before is its own", () => {
    const had = { symbol: "OLD", name: "Old", mark: markAt(2) };
    const before = book([list("a", [pin("x", had)])]);
    const after = book([list("a", [pin("x")])]);
    const now = book([list("a", [pin("x", { symbol: "X", name: "X", mark: markAt(5) })])]);
    expect(restoredBook(before, after, now)).toEqual(before);
  });

  it.each([
    ["a newer look", 2, 2, 5, 5],
    ["none that came with the edit", null, 3, 3, null],
    ["none that is older", 6, 2, 5, 6],
  ])("%s", (_, beforeMs, afterMs, nowMs, expectedMs) => {
    const withLook = (atMs: number | null) =>
      book([list("a", [], { look: atMs === null ? null : lookAt(atMs) })]);
    const restored = restoredBook(withLook(beforeMs), withLook(afterMs), withLook(nowMs));
    expect(restored?.lists[0]?.look?.atMs ?? null).toBe(expectedMs);
  });

  it("but a look at another list of the same address is none at this one", () => {
    const before = book([list("a", [])]);
    const after = book([list("a", [], { name: "Other" })]);
    const now = book([list("a", [], { name: "Other", look: lookAt(5) })]);
    expect(restoredBook(before, after, now)).toEqual(before);
  });

  it.each([
    ["a", "a", "b", "b"],
    ["a", "a", "c", "a"],
    ["a", "c", "c", "a"],
    ["a", null, "b", "b"],
  ])("where pins go: %s, then %s, then %s gives %s", (was, left, is, expected) => {
    const restored = restoredBook(book(BEFORE.lists, was), book(AFTER.lists, left), book(AFTER.lists, is));
    expect(restored?.currentSlug).toBe(expected);
  });
});
