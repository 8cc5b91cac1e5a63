import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRESETS } from "@/lib/catalog/board-presets";
import { TREND_DIRECTIONS, TREND_PATHS } from "@/lib/domain/board";
import { type BoardFilter, NO_FILTER, RANGE_FILTERS, type RangeFilter } from "@/lib/domain/board-view";
import { categoryId, coinId } from "@/lib/domain/ids";
import { demandsOf, rangeWords } from "./filter-demands";

function wordsOf(changes: Partial<BoardFilter>): readonly string[] {
  return demandsOf({ ...NO_FILTER, ...changes }).map(({ words }) => words);
}

describe("a range in words", () => {
  const cases: readonly (readonly [RangeFilter, number | null, number | null, string])[] = [
    ["cap", 1e6, 250e6, "Cap $1M to $250M"],
    ["volume", 100e3, null, "Volume 24h ≥ $100K"],
    ["turnover", 1, null, "Turnover ≥ 1×"],
    ["peer", 90, null, "Among peers ≥ 90th"],
    ["peer", null, 100, "Among peers ≤ 100"],
    ["change24h", -5, 5, "24h −5% to +5%"],
    ["relBtc", 0, null, "vs BTC 7d ≥ 0%"],
    ["age", null, 30, "Listed for ≤ 30 d"],
  ];
  for (const [id, min, max, words] of cases) {
    test(words, () => expect(rangeWords(id, { min, max })).toBe(words));
  }
});

describe("a filter's demands", () => {
  test("a filter that asks for nothing has none", () => {
    expect(demandsOf(NO_FILTER)).toEqual([]);
  });

  test("lists say that any of theirs will do, categories by name", () => {
    expect(wordsOf({ directions: ["strong-up", "up"] })).toEqual(["Trend strong up or up"]);
    expect(wordsOf({ paths: ["steady"] })).toEqual(["Path steady"]);
    expect(wordsOf({ categories: [categoryId("defai"), categoryId("depin")] })).toEqual(["DeFAI or DePIN"]);
  });

  test("text, attention and chosen tokens are named", () => {
    expect(wordsOf({ text: "agent", onlyTrending: true })).toEqual(["Only trending", "“agent”"]);
    expect(wordsOf({ ids: [coinId("grass")] })).toEqual(["Only grass"]);
    expect(wordsOf({ ids: [coinId("grass"), coinId("opengradient")] })).toEqual(["Only 2 chosen tokens"]);
  });

  test("the small caps ask for two things", () => {
    expect(demandsOf(PRESETS[0]?.filter ?? NO_FILTER)).toHaveLength(2);
  });

  const bound = fc.option(fc.integer({ min: -1_000, max: 1_000 }));
  const range = fc.record({ min: bound, max: bound });
  const filter: fc.Arbitrary<BoardFilter> = fc.record({
    ranges: fc.dictionary(fc.constantFrom(...RANGE_FILTERS), range),
    directions: fc.subarray([...TREND_DIRECTIONS]),
    paths: fc.subarray([...TREND_PATHS]),
    categories: fc.constantFrom([], [categoryId("defai")]),
    text: fc.constantFrom("", "agent"),
    onlyTrending: fc.boolean(),
    ids: fc.constantFrom([], [coinId("grass")]),
  });

  test("each can be dropped on its own, and all of them one after the other leave nothing asked", () => {
    fc.assert(
      fc.property(filter, (given) => {
        const demands = demandsOf(given);
        for (const { key, without } of demands) {
          const left = demandsOf(without).map((other) => other.key);
          expect(left).toEqual(demands.map((other) => other.key).filter((other) => other !== key));
        }
        const bare = demands.reduce((filtered, { key }) => {
          return demandsOf(filtered).find((other) => other.key === key)?.without ?? filtered;
        }, given);
        expect({ ...bare, ranges: { ...bare.ranges } }).toEqual(NO_FILTER);
      }),
    );
  });
});
