import { describe, expect, test } from "vitest";
import { type BoardFilter, NO_FILTER } from "@/lib/domain/board-view";
import { coinId } from "@/lib/domain/ids";
import { NO_FACTS } from "@/lib/domain/select-rows";
import { buildRow } from "@/lib/testing/builders";
import { countPassing, loosened } from "./loosened";

const ROWS = [
  buildRow({ id: coinId("a"), marketCapUsd: 5e6, turnover: 0.2, name: "Alpha" }),
  buildRow({ id: coinId("b"), marketCapUsd: 9e6, turnover: 0.3, name: "Beta" }),
  buildRow({ id: coinId("c"), marketCapUsd: 900e6, turnover: 2, name: "Gamma" }),
];

const NOBODY: BoardFilter = {
  ...NO_FILTER,
  ranges: { cap: { min: null, max: 10e6 }, turnover: { min: 1, max: null } },
};

describe("an empty table", () => {
  test("says without which demand how many pass, the fewest first", () => {
    const found = loosened(ROWS, NOBODY, NO_FACTS).map(({ demand, count }) => [demand.key, count]);
    expect(found).toEqual([
      ["cap", 1],
      ["turnover", 2],
    ]);
  });

  test("does not offer a demand whose loss changes nothing", () => {
    const filter = { ...NOBODY, text: "nothing like it" };
    expect(loosened(ROWS, filter, NO_FACTS)).toEqual([]);
  });
});

test("pins do not count as passing", () => {
  const facts = { ...NO_FACTS, pinned: new Set([coinId("c")]) };
  expect(countPassing(ROWS, NOBODY, facts)).toBe(0);
  expect(countPassing(ROWS, NO_FILTER, facts)).toBe(3);
});
