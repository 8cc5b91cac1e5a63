import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRow } from "../testing/builders.ts";
import { type BoardView, DEFAULT_VIEW, SORT_COLUMNS, selectRows } from "./board-view.ts";
import { coinId } from "./ids.ts";

const EVERYTHING: BoardView = {
  ...DEFAULT_VIEW,
  filter: { minMarketCapUsd: null, maxMarketCapUsd: null, minVolume24hUsd: null },
};

function row(id: string, turnover: number | null, marketCapUsd: number | null = 50e6) {
  return buildRow({ id: coinId(id), turnover, marketCapUsd });
}

function idsOf(view: BoardView, rows: ReturnType<typeof row>[]) {
  return selectRows(rows, view).map(({ id }) => id);
}

describe("rows of a view", () => {
  test("sorted by turnover, highest first, unless told otherwise", () => {
    expect(idsOf(DEFAULT_VIEW, [row("a", 0.1), row("b", 1.3), row("c", 0.4)])).toEqual(["b", "c", "a"]);
  });

  test("unknown values come last in either direction", () => {
    const rows = [row("a", null), row("b", 1), row("c", 2)];
    expect(idsOf(EVERYTHING, rows)).toEqual(["c", "b", "a"]);
    expect(idsOf({ ...EVERYTHING, sort: { column: "turnover", direction: "ascending" } }, rows)).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  test("the small caps are 1 to 250 M USD, bounds included, and traded", () => {
    const rows = [
      row("low", 1, 999_999),
      row("least", 1, 1e6),
      row("most", 1, 250e6),
      row("high", 1, 250_000_001),
      row("unknown", 1, null),
      buildRow({ id: coinId("idle"), volume24hUsd: 99_999 }),
    ];
    expect(idsOf(DEFAULT_VIEW, rows)).toEqual(["least", "most"]);
  });

  test("no bound lets the unknown pass", () => {
    expect(idsOf(EVERYTHING, [row("unknown", 1, null)])).toEqual(["unknown"]);
  });

  test("the order does not depend on the order of the answer, and nothing is lost", () => {
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
        const made = given.map(({ id, turnover }) => row(id, turnover));
        const view = { ...EVERYTHING, sort: { column, direction } } as const;
        expect(idsOf(view, [...made].reverse())).toEqual(idsOf(view, made));
        expect(idsOf(view, made)).toHaveLength(made.length);
      }),
    );
  });
});
