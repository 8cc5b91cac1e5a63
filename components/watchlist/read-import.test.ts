import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOfLists, exportJson } from "@/lib/client/watchlists/export-json";
import { MAX_IMPORT_SIZE, sizeProblem } from "@/lib/client/watchlists/import-limits";
import { planImport } from "@/lib/client/watchlists/import-plan";
import { EMPTY_BOOK } from "@/lib/domain/watchlist";
import { randomBook } from "@/lib/testing/random-books";
import { readImport } from "./read-import";

const NOW = Date.UTC(2026, 10, 22);

/** A book with one list, in the words of the file. */
function fileWith(...pins: readonly unknown[]): string {
  return JSON.stringify({
    version: 1,
    currentSlug: null,
    lists: [{ slug: "a", name: "A", badge: null, look: null, pins }],
  });
}

describe("export, clear, import", () => {
  it("is the identity: marks, notes, looks, badges and order come back, merged or replaced", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const reading = readImport(exportJson(book, NOW), NOW);
        if (reading.kind !== "book") throw new Error(reading.kind);
        expect(reading).toEqual({ kind: "book", book, lost: [] });
        expect(planImport(EMPTY_BOOK, reading.book, "merge").book).toEqual(book);
        expect(planImport(EMPTY_BOOK, reading.book, "replace").book).toEqual(book);
      }),
    );
  });

  it("one list comes back alone, and knows whether new pins go to it", () => {
    fc.assert(
      fc.property(
        randomBook.filter(({ lists }) => lists.length > 1),
        ({ lists, currentSlug }) => {
          const one = bookOfLists(lists.slice(0, 1), currentSlug);
          expect(readImport(exportJson(one, NOW), NOW)).toEqual({ kind: "book", book: one, lost: [] });
        },
      ),
    );
  });
});

describe("what a text is, its content says", () => {
  it.each([
    ["list,id\nA,bitcoin", "table"],
    ["\ufeff# Spikeline\r\nid,list\r\nbitcoin,A", "table"],
    ["bitcoin", "plain"],
    ["###A\nBINANCE:BTCUSDT", "plain"],
    ['  {"version":1,"lists":[],"currentSlug":null}', "book"],
    ['["bitcoin","OPG",5,"\\ud800"]', "plain"],
    ["bitcoin\n\ud800", "plain"],
  ])("%j is read as %s", (text, kind) => {
    expect(readImport(text, NOW).kind).toBe(kind);
  });
});

describe("a table whose first line is no head", () => {
  it("is not looked up, and each of its lines says so", () => {
    expect(readImport("symbol,note\nBTC,hold", NOW)).toMatchObject({
      kind: "table",
      sections: [],
      lost: [
        { line: 1, text: "symbol,note", reason: "no-head" },
        { line: 2, text: "BTC,hold", reason: "no-head" },
      ],
    });
  });
});

describe("what cannot be a list is said, whatever it is", () => {
  it.each([
    ["nothing", "  \n", "nothing in it"],
    ["a web page", "<!doctype html><html><body>bitcoin", "web page"],
    ["a binary file", "PK\u0003\u0004\u0000\u0000bitcoin", "no text file"],
    ["a text of 10 MB", "x".repeat(10_000_000), "larger than 2 MB"],
    ["JSON that is cut off", '{"version":1,"lists":[', "cut off"],
    ["JSON of something else", '{"hello":"world"}', "no lists"],
    ["100,000 numbers", JSON.stringify(Array.from({ length: 100_000 }, (_, index) => index)), "no lists"],
    ["deep nesting", "[".repeat(500_000) + "]".repeat(500_000), "no lists"],
    [
      "deep nesting in a list",
      `{"version":1,"lists":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
      "no lists",
    ],
    ["a newer version", '{"version":99,"lists":[]}', "newer version"],
    ["prototype keys", '{"__proto__":{"lists":[]},"constructor":{"prototype":{}}}', "no lists"],
    ["comments only", "# a\n// b", "no id, symbol or address"],
    ["a table without rows", "list,id\n", "no row"],
  ])("%s", (_, text, words) => {
    const reading = readImport(text, NOW);
    expect(reading.kind).toBe("unreadable");
    expect(reading.kind === "unreadable" && reading.problem).toContain(words);
  });

  it("a file of more than 2 MB is not even opened", () => {
    expect(sizeProblem(10_000_000)).toContain("2 MB");
    expect(sizeProblem(MAX_IMPORT_SIZE)).toBeNull();
  });

  it("no text is an error, and nothing is added to all objects", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.json().map((text) => `{"version":1,"currentSlug":null,"lists":${text}}`),
      fc
        .json()
        .map((text) => `{"version":1,"currentSlug":null,"lists":[{"slug":"a","name":"A","pins":${text}}]}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        readImport(text, NOW);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("what can be read of a damaged file is taken, and the rest is told", () => {
  const good = { id: "bitcoin", symbol: null, name: null, pinnedAt: "2026-01-01T00:00:00.000Z", mark: null };

  it.each([
    ["a note that is no text", { ...good, note: 5, wrongIf: "" }],
    ["an id with HTML", { ...good, id: "<img src=x>", note: "", wrongIf: "" }],
    ["a prototype key as id", { ...good, id: { toString: "x" }, note: "", wrongIf: "" }],
  ])("%s", (_, pin) => {
    const whole = { ...good, id: "ethereum", note: "kept", wrongIf: "" };
    const reading = readImport(fileWith(pin, whole), NOW);
    if (reading.kind !== "book") throw new Error(reading.kind);
    expect(reading.book.lists[0]?.pins.at(-1)).toMatchObject({ id: "ethereum", note: "kept" });
    expect(reading.lost.join()).toContain("pin 1");
  });

  it("a list of 10,000 pins is taken as far as there is room", () => {
    const pins = Array.from({ length: 10_000 }, (_, index) => ({
      ...good,
      id: `c${index}`,
      note: "",
      wrongIf: "",
    }));
    const list = { slug: "a", name: "A", badge: null, look: null, pins };
    const reading = readImport(JSON.stringify({ version: 1, currentSlug: null, lists: [list] }), NOW);
    if (reading.kind !== "book") throw new Error(reading.kind);
    expect(planImport(EMPTY_BOOK, reading.book, "merge").book.lists[0]?.pins).toHaveLength(500);
    expect(reading.lost.length).toBeGreaterThan(0);
  });
});
