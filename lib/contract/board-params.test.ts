import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BoardView, DEFAULT_VIEW, SORT_COLUMNS } from "../domain/board-view.ts";
import { formatBoardView, parseBoardView, withAllTokens } from "./board-params.ts";

function parse(query: string) {
  return parseBoardView(Object.fromEntries(new URLSearchParams(query)));
}

const view: fc.Arbitrary<BoardView> = fc
  .record({
    column: fc.constantFrom(...SORT_COLUMNS),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
    all: fc.boolean(),
  })
  .map(({ column, direction, all }) => withAllTokens({ ...DEFAULT_VIEW, sort: { column, direction } }, all));

describe("the board's address", () => {
  test("view to address to view is the identity", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parse(formatBoardView(given))).toEqual({ view: given, notes: [] });
      }),
    );
  });

  test("the default view has the bare address", () => {
    expect(formatBoardView(DEFAULT_VIEW)).toBe("");
    expect(parse("").view).toEqual(DEFAULT_VIEW);
  });

  test("any address gives a view, and never more than a note a parameter", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (sort, show) => {
        const parsed = parseBoardView({ sort, show });
        expect(SORT_COLUMNS).toContain(parsed.view.sort.column);
        expect(parsed.notes.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("what is not understood falls back to the default, with a note that stays short", () => {
    const { view: fallback, notes } = parseBoardView({ sort: "x".repeat(5_000), show: "whales" });
    expect(fallback).toEqual(DEFAULT_VIEW);
    expect(notes).toHaveLength(2);
    expect(Math.max(...notes.map((note) => note.length))).toBeLessThan(120);
  });

  test("of a parameter given twice the first counts", () => {
    expect(parseBoardView({ sort: ["price", "cap"] }).view.sort).toEqual({
      column: "price",
      direction: "ascending",
    });
  });

  test("names of object members are no columns", () => {
    expect(parseBoardView({ sort: "constructor" }).notes).toHaveLength(1);
  });
});
