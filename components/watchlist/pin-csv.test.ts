import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { bookOfSections } from "@/lib/client/watchlists/import-sections";
import { EMPTY_BOOK, type WatchlistBook } from "@/lib/domain/watchlist";
import { randomBook } from "@/lib/testing/random-books";
import { pinCsv, readPinCsv } from "./pin-csv";

const NOW = Date.UTC(2026, 10, 22);

function rowsOf(csv: string): readonly string[] {
  return csv.split("\r\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** Lists with pins, as their names and pins: what a table can hold. */
const tabled = ({ lists }: WatchlistBook) =>
  lists.filter(({ pins }) => pins.length > 0).map(({ name, pins }) => ({ name, pins }));

const HEAD =
  "list,position,id,symbol,name,pinned_at,price_usd,turnover_ratio,btc_price_usd,marked_at,source,note,wrong_if";

describe("writing", () => {
  it("no cell begins with what a spreadsheet would run", () => {
    fc.assert(
      fc.property(randomBook, ({ lists }) => {
        for (const cell of Papa.parse<string[]>(pinCsv(lists, NOW)).data.flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }),
    );
  });

  it("says what it is, and whose the prices are where they are CoinGecko's", () => {
    const mark = { atMs: 0, sourceKey: "live", priceUsd: 1.5, turnover: null, btcPriceUsd: 0 };
    const [list] =
      fc
        .sample(
          randomBook.filter(({ lists }) => lists.some(({ pins }) => pins.length > 0)),
          { numRuns: 1, seed: 1 },
        )[0]
        ?.lists.filter(({ pins }) => pins.length > 0) ?? [];
    if (list === undefined) throw new Error("no list");
    const [first] = list.pins;
    if (first === undefined) throw new Error("no pin");
    const pin = { ...first, symbol: "OPG", name: "O, G", pinnedAtMs: 0, mark, note: 'a "b"', wrongIf: "=1" };
    const csv = pinCsv([{ ...list, name: "Picks", pins: [pin] }], NOW);
    expect(csv).toContain("# Exported: 2026-11-22T00:00:00.000Z\r\n");
    expect(csv).toContain("Powered by CoinGecko API");
    expect(rowsOf(csv)).toEqual([
      HEAD,
      `Picks,1,${pin.id},OPG,"O, G",1970-01-01T00:00:00.000Z,1.5,,0,1970-01-01T00:00:00.000Z,live,"a ""b""","'=1"`,
    ]);
  });
});

describe("reading", () => {
  it("gives back every pin of every list, its notes to the letter", () => {
    const hasOwnNames = ({ lists }: WatchlistBook) =>
      new Set(lists.map(({ name }) => name)).size === lists.length;
    fc.assert(
      fc.property(randomBook.filter(hasOwnNames), (book) => {
        const table = readPinCsv(pinCsv(book.lists, NOW), NOW);
        expect(table).toEqual({ sections: tabled(book), lost: [], beyond: 0 });
      }),
    );
  });

  it("takes columns in any order, without some, and as a spreadsheet with semicolons writes them", () => {
    expect(readPinCsv('note;ID;List\n"a;b";bitcoin;AI\n', NOW)).toMatchObject({
      sections: [{ name: "AI", pins: [{ id: "bitcoin", note: "a;b", pinnedAtMs: NOW, mark: null }] }],
      lost: [{ line: 2, reason: "no-time" }],
    });
  });

  it("tells of each row what could not be taken, by its line, though notes have several", () => {
    const rows = [
      "list,id,pinned_at,price_usd,marked_at,source,note",
      'A,bitcoin,2026-01-01T00:00:00Z,1,2026-01-01T00:00:00Z,live,"two\nlines"',
      "A,bitcoin,2026-01-01T00:00:00Z,,,,",
      "A,No Id,2026-01-01T00:00:00Z,,,,",
      ",ethereum,2026-01-01T00:00:00Z,,,,",
      '"",,,,,,',
      "A,x,yesterday,,,,",
      'A,y,2026-01-01T00:00:00Z,"0,5",2026-01-01T00:00:00Z,live,',
      "A,z,2026-01-01T00:00:00Z,5,,live,",
      `A,w,2026-01-01T00:00:00Z,,,,${"n".repeat(501)}`,
    ];
    const table = readPinCsv(`# a remark\n${rows.join("\n")}`, NOW);
    expect(table?.lost.map(({ line, reason }) => [line, reason])).toEqual([
      [5, "twice"],
      [6, "unreadable"],
      [7, "unreadable"],
      [9, "no-time"],
      [10, "no-mark"],
      [11, "no-mark"],
      [12, "cut"],
    ]);
    expect(table?.sections[0]?.pins.map(({ id, mark }) => [id, mark?.priceUsd])).toEqual([
      ["bitcoin", 1],
      ["x", undefined],
      ["y", null],
      ["z", undefined],
      ["w", undefined],
    ]);
  });

  it.each(["", "bitcoin,ethereum", "id\nbitcoin", "list of ids\nbitcoin", "# list,id"])(
    "%j is no such table",
    (text) => {
      expect(readPinCsv(text, NOW)).toBeNull();
    },
  );

  it("an empty book is an empty table", () => {
    expect(readPinCsv(pinCsv(EMPTY_BOOK.lists, NOW), NOW)).toEqual({
      sections: [],
      lost: [],
      beyond: 0,
    });
  });

  it("without a list it is a table of pins by its other columns, so that no note is taken for a symbol", () => {
    const table = readPinCsv("id,note\nbitcoin,sold half at 0.4\n", NOW);
    expect(table?.sections).toMatchObject([
      { name: "Imported", pins: [{ id: "bitcoin", note: "sold half at 0.4" }] },
    ]);
    expect(readPinCsv("id,symbol\nbitcoin,btc\n", NOW)).toBeNull();
  });

  it("of a hundred thousand lists the first 50 are taken, and the rows of the others are counted", () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `${"一".repeat(20)}${row},bitcoin`);
    const table = readPinCsv(["list,id", ...rows].join("\n"), NOW);
    expect([table?.sections.length, table?.beyond]).toEqual([50, 99_950]);
    const slugs = bookOfSections(table?.sections ?? [], EMPTY_BOOK).lists.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(50);
  });

  it("of 3,000 pins in lists of 600 as many are taken as lists can hold", () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => `${Math.floor(row / 600)},coin-${row}`);
    const table = readPinCsv(["list,id", ...rows].join("\n"), NOW);
    expect(table?.sections.map(({ pins }) => pins.length)).toEqual([500, 500, 500, 500]);
    expect(table?.beyond).toBe(1_000);
  });

  it("no note is cut in the middle of a character", () => {
    const table = readPinCsv(`list,id,note\nA,bitcoin,${"n".repeat(499)}🦉\n`, NOW);
    expect(table?.sections[0]?.pins[0]?.note).toBe("n".repeat(499));
  });
});
