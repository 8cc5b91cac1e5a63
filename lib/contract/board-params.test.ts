import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FILTER_CATEGORIES } from "../catalog/ai-categories.ts";
import { DEFAULT_VIEW, PRESETS, withPreset } from "../catalog/board-presets.ts";
import { TREND_DIRECTIONS, TREND_PATHS } from "../domain/board.ts";
import {
  type BoardFilter,
  type BoardView,
  COLUMNS,
  DENSITIES,
  NO_FILTER,
  RANGE_FILTERS,
  RANGE_LIMITS,
  RANGE_UNIT,
  type Range,
  type RangeFilter,
  SORT_COLUMNS,
} from "../domain/board-view.ts";
import { coinId } from "../domain/ids.ts";
import { formatBoardView, MAX_IDS, MAX_TEXT_LENGTH, parseBoardView, presetOfView } from "./board-params.ts";
import { MOST } from "./range-param.ts";

function parse(query: string) {
  return parseBoardView(Object.fromEntries(new URLSearchParams(query)));
}

const ALL_PARAMS = [
  ...["cap", "volume", "turnover", "peers", "1h", "24h", "7d", "30d", "vsbtc", "age"],
  ...["preset", "sort", "trend", "path", "category", "q", "only", "ids", "cols", "density", "pins"],
];

/** Ranges that the figure can have. */
function rangeOf(id: RangeFilter): fc.Arbitrary<Range> {
  const { min, max } = RANGE_LIMITS[RANGE_UNIT[id]];
  const bound = fc.option(fc.double({ min, max: max ?? MOST, noNaN: true }).map((value) => value + 0));
  return fc
    .tuple(bound, bound)
    .filter(([a, b]) => a !== null || b !== null)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));
}

const filter: fc.Arbitrary<BoardFilter> = fc.record({
  ranges: fc.record(Object.fromEntries(RANGE_FILTERS.map((id) => [id, rangeOf(id)])), { requiredKeys: [] }),
  directions: fc.subarray([...TREND_DIRECTIONS]),
  paths: fc.subarray([...TREND_PATHS]),
  categories: fc.subarray(FILTER_CATEGORIES.map(({ id }) => id)),
  text: fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.trim().slice(0, MAX_TEXT_LENGTH)),
  onlyTrending: fc.boolean(),
  ids: fc.uniqueArray(fc.stringMatching(/^[a-z0-9_-]{1,12}$/).map(coinId), { maxLength: MAX_IDS }),
});

const view: fc.Arbitrary<BoardView> = fc.record({
  filter: fc.oneof(filter, fc.constantFrom(...PRESETS.map((preset) => preset.filter))),
  sort: fc.record({
    column: fc.constantFrom(...SORT_COLUMNS),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
  }),
  columns: fc.subarray([...COLUMNS]),
  density: fc.constantFrom(...DENSITIES),
  pinsFirst: fc.boolean(),
});

describe("the board's address", () => {
  test("view to address to view is the identity", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parse(formatBoardView(given))).toEqual({ view: given, notes: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("the default view has the bare address", () => {
    expect(formatBoardView(DEFAULT_VIEW)).toBe("");
    expect(parse("").view).toEqual(DEFAULT_VIEW);
  });

  test.each(PRESETS)("$name is written by its name and brings its own order", ({ id, sort }) => {
    const address = formatBoardView(withPreset(DEFAULT_VIEW, id));
    expect(address).toBe(id === "small-cap" ? "" : `?preset=${id}`);
    expect(parse(address).view.sort).toEqual(sort);
    expect(presetOfView(parse(address).view)?.id).toBe(id);
  });

  test("a filter of one's own reads like what it asks for", () => {
    const own = {
      ...DEFAULT_VIEW,
      filter: {
        ...NO_FILTER,
        ranges: { cap: { min: 1e6, max: 50e6 }, change24h: { min: 5, max: null } },
        directions: ["strong-up", "up"],
        text: "agent, the",
      },
    } as const satisfies BoardView;
    expect(formatBoardView(own)).toBe("?cap=1M..50M&24h=5..&trend=strong-up,up&q=agent,+the");
    expect(presetOfView(own)).toBeNull();
  });

  test("what stands beside a preset narrows it, and its own bounds decide", () => {
    expect(parse("preset=trending&cap=1M..").view.filter).toEqual({
      ...NO_FILTER,
      ranges: { cap: { min: 1e6, max: null } },
      onlyTrending: true,
    });
    expect(parse("preset=small-cap&cap=1M..5M&q=agent").view.filter).toEqual({
      ...NO_FILTER,
      ranges: { cap: { min: 1e6, max: 5e6 }, volume: { min: 1e5, max: null } },
      text: "agent",
    });
  });

  test("a name that the board does not know is noted, what others hang on to addresses is not", () => {
    const { view: same, notes } = parse("caps=1M..&utm_source=x&fbclid=y");
    expect(same).toEqual(DEFAULT_VIEW);
    expect(notes).toEqual(["“caps” is nothing that the board can be asked for."]);
    expect(parse(Array.from({ length: 50 }, (_, n) => `x${n}=1`).join("&")).notes).toHaveLength(3);
  });

  test("any address gives a view that its own address gives again", () => {
    const anyRange = fc
      .tuple(fc.double({ min: -200, max: 200 }), fc.double({ min: -200, max: 200 }))
      .map(([min, max]) => `${min}..${max}`);
    const params = fc.dictionary(
      fc.constantFrom(...ALL_PARAMS),
      fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }),
        fc.array(fc.string(), { maxLength: 2 }),
        fc.array(fc.constantFrom("price", "up", "steady", "defai", "x", ""), { maxLength: 6 }).map(String),
        anyRange,
      ),
    );
    fc.assert(
      fc.property(params, (given) => {
        const parsed = parseBoardView(given);
        expect(parsed.notes.length).toBeLessThanOrEqual(3 * Object.keys(given).length);
        const again = parse(formatBoardView(parsed.view));
        expect(formatBoardView(again.view)).toBe(formatBoardView(parsed.view));
      }),
      { numRuns: 500 },
    );
  });

  test("what is not understood falls back, with notes that stay short", () => {
    const { view: fallback, notes } = parseBoardView({
      ...{ sort: "x".repeat(5_000), preset: "whales", cap: "lots", trend: "up,sidewards" },
      ...{
        cols: "price,luck",
        ids: "A B",
        only: "winners",
        density: "thick",
        pins: "last",
        q: "z".repeat(65),
      },
    });
    expect(fallback.filter).toEqual({ ...NO_FILTER, directions: ["up"] });
    expect(fallback.columns).toEqual(["price"]);
    expect(fallback.sort).toEqual(DEFAULT_VIEW.sort);
    expect(notes).toHaveLength(10);
    expect(Math.max(...notes.map((note) => note.length))).toBeLessThan(140);
  });

  test.each([
    ["peers=75..150", "“peers” goes from 0 to 100, so “75..150” is ignored."],
    ["peers=-1..", "“peers” goes from 0 to 100, so “-1..” is ignored."],
    ["cap=-5..1M", "“cap” cannot be below 0, so “-5..1M” is ignored."],
    ["age=..-1", "“age” cannot be below 0, so “..-1” is ignored."],
    ["24h=-150..", "“24h” cannot be below −100, so “-150..” is ignored."],
  ])("%s, which no token can pass or all do, is noted and asks for nothing", (query, note) => {
    expect(parse(`preset=all&${query}`)).toEqual({ view: withPreset(DEFAULT_VIEW, "all"), notes: [note] });
  });

  test.each(["peers=0..100", "cap=0..", "24h=-100..", "turnover=0..0"])("%s is just possible", (query) => {
    expect(parse(query).notes).toEqual([]);
    expect(Object.keys(parse(query).view.filter.ranges)).toHaveLength(1);
  });

  test("of names that are none the first three are noted, each once", () => {
    expect(parse("cols=foo,price,bar,baz,qux,foo,").notes).toEqual([
      "“foo” is not a column of the board.",
      "“bar” is not a column of the board.",
      "“baz” is not a column of the board.",
    ]);
    expect(parse("path=up,down,steady").view.filter.paths).toEqual(["steady"]);
    expect(parse("path=up,down,steady").notes).toHaveLength(2);
    const alike = ["a", "b"].map((end) => "x".repeat(60) + end).join(",");
    expect(parse(`cols=${alike}`).notes).toHaveLength(1);
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
