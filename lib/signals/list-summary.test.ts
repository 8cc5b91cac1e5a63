import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coinId } from "../domain/ids.ts";
import { listSummary } from "./list-summary.ts";

const moves = (...changes: (number | null)[]) =>
  changes.map((change, index) => ({ id: coinId(`token-${index}`), change }));

describe("what a list did", () => {
  test("each token counts the same, and what is unknown does not count as zero", () => {
    const summary = listSummary(moves(0.1, -0.02, null, 0.04), 0.02, 0.01);
    expect(summary.change).toBeCloseTo(0.04, 12);
    expect(summary.known).toBe(3);
    expect(summary.againstBitcoin).toBeCloseTo(1.04 / 1.02 - 1, 12);
    expect(summary.againstAi).toBeCloseTo(1.04 / 1.01 - 1, 12);
    expect(summary.up).toEqual({ share: 2 / 3, known: 3 });
    expect(summary.beatingBitcoin).toEqual({ share: 2 / 3, known: 3 });
  });

  test("of nothing known nothing is said", () => {
    for (const list of [[], moves(null, null)]) {
      expect(listSummary(list, 0.02, 0.01)).toEqual({
        change: null,
        known: 0,
        againstBitcoin: null,
        againstAi: null,
        up: { share: null, known: 0 },
        beatingBitcoin: { share: null, known: 0 },
        gainers: [],
        losers: [],
      });
    }
  });

  test("without Bitcoin nothing is held against it", () => {
    const summary = listSummary(moves(0.1), null, 0.01);
    expect(summary.againstBitcoin).toBeNull();
    expect(summary.beatingBitcoin).toEqual({ share: null, known: 0 });
  });

  test("those that moved most come first, three either way, and what stood still is neither", () => {
    const { gainers, losers } = listSummary(moves(0.1, 0.5, -0.3, 0, 0.2, 0.4, -0.9), null, null);
    expect(gainers.map(({ change }) => change)).toEqual([0.5, 0.4, 0.2]);
    expect(losers.map(({ change }) => change)).toEqual([-0.9, -0.3]);
  });

  test("the mean lies between the least and the most, in whatever order they stand", () => {
    const change = fc.double({ min: -0.99, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const { change: mean } = listSummary(moves(...changes), 0, 0);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...changes) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...changes) + 1e-9);
        expect(listSummary(moves(...changes.toReversed()), 0, 0).change).toBeCloseTo(mean ?? 0, 9);
      }),
    );
  });
});
