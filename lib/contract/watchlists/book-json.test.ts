import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_LISTS, MAX_NOTE_LENGTH, MAX_PINS_PER_LIST } from "../../domain/watchlist.ts";
import { randomBook } from "../../testing/random-books.ts";
import { decodeBook, encodeBook } from "./book-json.ts";

const NOW_MS = Date.UTC(2026, 4, 22);

const PIN = {
  id: "grass",
  symbol: "GRASS",
  name: "Grass",
  pinnedAt: "2026-05-20T08:40:00.000Z",
  mark: null,
  note: "",
  wrongIf: "",
};
const LIST = { slug: "ai", name: "AI", badge: null, pins: [PIN], look: null };
const BOOK = { version: 1, currentSlug: null, lists: [LIST] };

function damaged(json: unknown) {
  const decoded = decodeBook(json, NOW_MS);
  if (!("salvaged" in decoded)) throw new Error(`not damaged: ${JSON.stringify(decoded)}`);
  return decoded;
}

function isLegal(json: unknown): boolean {
  const decoded = decodeBook(json, NOW_MS);
  const book = "book" in decoded ? decoded.book : "salvaged" in decoded ? decoded.salvaged : null;
  return book === null || "book" in decodeBook(encodeBook(book));
}

describe("for all books", () => {
  it("what is encoded, written as text and decoded again is the same", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        expect(decodeBook(JSON.parse(JSON.stringify(encodeBook(book))))).toEqual({ book });
        expect(decodeBook(encodeBook(book))).toEqual({ book });
      }),
    );
  });

  it("whatever stands in the place of one value, what is salvaged is a book that can be kept", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.constantFrom(NaN, "x".repeat(5000), "<img onerror=x>", -1, []),
    );
    fc.assert(
      fc.property(randomBook, fc.nat(60), anything, (book, place, value) => {
        let left = place;
        const spoiled: unknown = JSON.parse(JSON.stringify(encodeBook(book)), (key, kept: unknown) => {
          left -= 1;
          return left === 0 && key !== "version" ? value : kept;
        });
        expect(isLegal(spoiled)).toBe(true);
      }),
    );
  });
});

describe("versions", () => {
  it("a newer one is left alone, also where everything else is wrong", () => {
    expect(decodeBook({ ...BOOK, version: 2 })).toEqual({ problem: "newer" });
    expect(decodeBook({ version: 99, lists: "?" })).toEqual({ problem: "newer" });
  });

  it("the board's old pins become one list, each id once, with what was no id left out", () => {
    const decoded = decodeBook(["grass", "bittensor", "grass", "No id", 7], NOW_MS);
    const pin = { symbol: null, name: null, pinnedAtMs: NOW_MS, mark: null, note: "", wrongIf: "" };
    const pins = [
      { id: "grass", ...pin },
      { id: "bittensor", ...pin },
    ];
    const list = { slug: "pinned", name: "Pinned", badge: null, look: null, pins };
    expect(decoded).toEqual({ book: { currentSlug: null, lists: [list] } });
    expect(decodeBook([])).toEqual({ book: { currentSlug: null, lists: [] } });
  });

  it("a version that there never was is damage, not a newer one", () => {
    for (const version of [0, -1, 1.5, "2", null]) {
      expect(damaged({ ...BOOK, version }).salvaged.lists).toHaveLength(1);
    }
  });
});

describe("what is damaged in one place is lost there only, and said", () => {
  const lostOf = (list: object) => damaged({ ...BOOK, lists: [list, LIST] }).lost;

  it("a pin without an id, one that stands there twice, one with a damaged time", () => {
    const pins = [{ ...PIN, id: "No id" }, PIN, PIN, { ...PIN, id: "tao", pinnedAt: "yesterday" }];
    const { salvaged, lost } = damaged({ ...BOOK, lists: [{ ...LIST, pins }] });
    expect(salvaged.lists[0]?.pins).toMatchObject([{ id: "grass" }, { id: "tao", pinnedAtMs: NOW_MS }]);
    expect(lost).toEqual([
      "List 1, “AI”: pin 1: it names no coin.",
      "List 1, “AI”: pin 3: it stands there twice.",
      "List 1, “AI”: pin 4: when it was pinned could not be read.",
    ]);
  });

  it("a mark without a source is no mark, and the pin stays", () => {
    const mark = { at: PIN.pinnedAt, priceUsd: 1, turnover: 1, btcPriceUsd: 1 };
    const { salvaged, lost } = damaged({ ...BOOK, lists: [{ ...LIST, pins: [{ ...PIN, mark }] }] });
    expect(salvaged.lists[0]?.pins).toMatchObject([{ id: "grass", mark: null }]);
    expect(lost).toHaveLength(1);
  });

  it("a note that is too long keeps its beginning, without half a character", () => {
    const note = `${"x".repeat(MAX_NOTE_LENGTH - 1)}🚀`;
    const { salvaged } = damaged({ ...BOOK, lists: [{ ...LIST, pins: [{ ...PIN, note }] }] });
    expect(salvaged.lists[0]?.pins[0]?.note).toBe("x".repeat(MAX_NOTE_LENGTH - 1));
  });

  it("a list's name, address, badge, look, or pins", () => {
    expect(lostOf({ ...LIST, name: 7 })).toEqual(["List 1, “Recovered”: its name could not be read."]);
    expect(lostOf({ ...LIST, name: "x".repeat(61) })[0]).toMatch(/“x{60}”: its name was changed/);
    expect(lostOf({ ...LIST, badge: { kind: "emoji", emoji: "AI" } })).toHaveLength(1);
    expect(lostOf({ ...LIST, look: "now" })).toHaveLength(1);
    expect(lostOf({ ...LIST, pins: { length: 3 } })).toHaveLength(1);
    const { salvaged } = damaged({ ...BOOK, lists: [LIST, LIST, { ...LIST, slug: "shared" }] });
    expect(new Set(salvaged.lists.map(({ slug }) => slug)).size).toBe(3);
  });

  it("what is beyond a bound is counted", () => {
    const pins = Array.from({ length: MAX_PINS_PER_LIST + 3 }, (_, number) => ({
      ...PIN,
      id: `c-${number}`,
    }));
    const { salvaged, lost } = damaged({ ...BOOK, lists: [{ ...LIST, pins }] });
    expect(salvaged.lists[0]?.pins).toHaveLength(MAX_PINS_PER_LIST);
    expect(lost).toEqual(["List 1, “AI”: there was no room for 3 of its pins."]);
    const lists = Array.from({ length: MAX_LISTS + 1 }, (_, number) => ({ ...LIST, slug: `l${number}` }));
    expect(damaged({ ...BOOK, lists }).lost).toEqual(["List 51: one too many."]);
  });
});

describe("hostile values", () => {
  it("prototype keys are no properties, and change no prototype", () => {
    const hostile: unknown = JSON.parse(
      '{"version":1,"currentSlug":null,"__proto__":{"lists":[]},"lists":[{"__proto__":{"name":"x"},"constructor":1}]}',
    );
    expect(damaged(hostile).salvaged.lists[0]).toMatchObject({ name: "Recovered", pins: [] });
    expect(Object.hasOwn(Object.prototype, "name")).toBe(false);
  });

  it("a coin with the id of a prototype key is a coin", () => {
    const pins = ["constructor", "__proto__"].map((id) => ({ ...PIN, id }));
    const decoded = decodeBook({ ...BOOK, lists: [{ ...LIST, pins }] });
    expect("book" in decoded && decoded.book.lists[0]?.pins.map(({ id }) => id)).toEqual([
      "constructor",
      "__proto__",
    ]);
  });

  it("wrong types all the way give an empty book and one sentence", () => {
    for (const value of [null, undefined, 7, "x", true, {}, { lists: 3 }, new Date(), new Map()]) {
      expect(damaged(value)).toMatchObject({ salvaged: { lists: [] }, lost: ["No lists were found in it."] });
    }
  });

  it("a huge array is looked at in part, and its losses are not all written out", () => {
    const many = Array.from({ length: 100_000 }, (_, number) => number);
    expect(damaged({ ...BOOK, lists: many }).lost).toHaveLength(101);
    expect(damaged({ ...BOOK, lists: [{ ...LIST, pins: many }] }).lost.length).toBeLessThan(110);
  });

  it("HTML is text like any other", () => {
    const name = "<script>alert(1)</script>";
    expect(decodeBook({ ...BOOK, lists: [{ ...LIST, name }] })).toMatchObject({
      book: { lists: [{ name }] },
    });
  });
});
