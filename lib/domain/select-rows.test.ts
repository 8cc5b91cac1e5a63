import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRow } from "../testing/builders.ts";
import type { BoardRow } from "./board.ts";
import { type BoardFilter, NO_FILTER, SORT_COLUMNS } from "./board-view.ts";
import { categoryId, coinId } from "./ids.ts";
import { NO_FACTS, type SelectionFacts, selectRows } from "./select-rows.ts";

const BY_TURNOVER = { column: "turnover", direction: "descending" } as const;

function row(id: string, changes: Partial<BoardRow> = {}): BoardRow {
  return buildRow({ id: coinId(id), name: id.toUpperCase(), symbol: id.toUpperCase(), ...changes });
}

function idsOf(
  rows: readonly BoardRow[],
  filter: Partial<BoardFilter> = {},
  {
    sort = BY_TURNOVER,
    pinsFirst = false,
    facts = NO_FACTS,
  }: {
    sort?: Parameters<typeof selectRows>[1]["sort"];
    pinsFirst?: boolean;
    facts?: SelectionFacts;
  } = {},
): readonly string[] {
  return selectRows(rows, { filter: { ...NO_FILTER, ...filter }, sort, pinsFirst }, facts).map(
    ({ id }) => id,
  );
}

describe("the order of rows", () => {
  test("unknown values come last in either direction", () => {
    const rows = [row("a", { turnover: null }), row("b", { turnover: 1 }), row("c", { turnover: 2 })];
    expect(idsOf(rows)).toEqual(["c", "b", "a"]);
    expect(idsOf(rows, {}, { sort: { column: "turnover", direction: "ascending" } })).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  test("a younger listing comes before an older one, an unknown age last", () => {
    const rows = [
      row("old", { listingAge: { atLeastDays: 400, atMostDays: null } }),
      row("unknown", { listingAge: null }),
      row("week", { listingAge: { atLeastDays: 3, atMostDays: 7 } }),
      row("month", { listingAge: { atLeastDays: null, atMostDays: 30 } }),
    ];
    const sort = { column: "age", direction: "ascending" } as const;
    expect(idsOf(rows, {}, { sort })).toEqual(["week", "month", "old", "unknown"]);
  });

  test("does not depend on the order of the answer, and nothing is lost", () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,6}$/),
        turnover: fc.option(fc.double({ min: 0, max: 9, noNaN: true })),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...SORT_COLUMNS), fc.boolean(), (given, column, ascending) => {
        const direction = ascending ? "ascending" : "descending";
        const made = given.map(({ id, turnover }) => row(id, { turnover }));
        const sort = { column, direction } as const;
        expect(idsOf(made.toReversed(), {}, { sort })).toEqual(idsOf(made, {}, { sort }));
        expect(idsOf(made, {}, { sort })).toHaveLength(made.length);
      }),
    );
  });
});

describe("the filter", () => {
  test("bounds are inclusive, and the unknown passes none", () => {
    const caps = { low: 999_999, least: 1e6, most: 250e6, high: 250_000_001, unknown: null };
    const rows = Object.entries(caps).map(([id, marketCapUsd]) => row(id, { marketCapUsd }));
    expect(idsOf(rows, { ranges: { cap: { min: 1e6, max: 250e6 } } })).toEqual(["least", "most"]);
    expect(idsOf(rows, { ranges: { cap: { min: null, max: null } } })).toHaveLength(5);
    expect(idsOf(rows)).toHaveLength(5);
  });

  test("percent and percentiles are bounded as the screen writes them", () => {
    const rows = [
      row("seven", { change24h: 0.07, turnoverPeerPct: 0.29 }),
      row("six", { change24h: 0.0699, turnoverPeerPct: 0.2899 }),
    ];
    expect(idsOf(rows, { ranges: { change24h: { min: 7, max: null } } })).toEqual(["seven"]);
    expect(idsOf(rows, { ranges: { peer: { min: 29, max: 100 } } })).toEqual(["seven"]);
    expect(idsOf(rows, { ranges: { change24h: { min: null, max: 6.99 } } })).toEqual(["six"]);
  });

  test("an age passes only where its bounds prove it", () => {
    const rows = [
      row("young", { listingAge: { atLeastDays: 3, atMostDays: 7 } }),
      row("open", { listingAge: { atLeastDays: 3, atMostDays: null } }),
    ];
    expect(idsOf(rows, { ranges: { age: { min: null, max: 30 } } })).toEqual(["young"]);
    expect(idsOf(rows, { ranges: { age: { min: 3, max: null } } })).toEqual(["open", "young"]);
    expect(idsOf(rows, { ranges: { age: { min: 5, max: null } } })).toEqual([]);
  });

  test("direction, path and category: any of the asked ones", () => {
    const trend = { move7dSigma: 1, efficiency: 0.2 } as const;
    const rows = [
      row("a", { trend: { ...trend, direction: "up", path: "steady" }, categories: [categoryId("defai")] }),
      row("b", { trend: { ...trend, direction: "down", path: "choppy" } }),
      row("c", { trend: null }),
    ];
    expect(idsOf(rows, { directions: ["up", "strong-up"] })).toEqual(["a"]);
    expect(idsOf(rows, { directions: ["up", "down"], paths: ["choppy"] })).toEqual(["b"]);
    expect(idsOf(rows, { categories: [categoryId("defai"), categoryId("depin")] })).toEqual(["a"]);
  });

  test("text is looked for in name, symbol and id, in any case", () => {
    const rows = [
      row("grass", { name: "Grass" }),
      row("opengradient", { name: "OpenGradient", symbol: "OPG" }),
    ];
    expect(idsOf(rows, { text: "oPg" })).toEqual(["opengradient"]);
    expect(idsOf(rows, { text: "gra" })).toEqual(["grass", "opengradient"]);
  });

  test("only trending, and only some ids", () => {
    const rows = [row("a"), row("b")];
    const facts = { ...NO_FACTS, trendingPlaces: new Map([[coinId("b"), 3]]) };
    expect(idsOf(rows, { onlyTrending: true }, { facts })).toEqual(["b"]);
    expect(idsOf(rows, { onlyTrending: true })).toEqual([]);
    expect(idsOf(rows, { ids: [coinId("a"), coinId("gone")] })).toEqual(["a"]);
  });
});

test("pins come first on demand, also those that the filter leaves out", () => {
  const rows = [row("a", { turnover: 3 }), row("b", { turnover: 2 }), row("c", { turnover: 0.1 })];
  const facts = { ...NO_FACTS, pinned: new Set([coinId("c"), coinId("b")]) };
  const filter = { ranges: { turnover: { min: 1, max: null } } };
  expect(idsOf(rows, filter, { facts, pinsFirst: true })).toEqual(["b", "c", "a"]);
  expect(idsOf(rows, filter, { facts })).toEqual(["a", "b"]);
});
