import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breadth, type Participant } from "./breadth.ts";

const NOTHING: Participant = { change24h: null, relBtc7d: null, isAboveOwnMean7d: null, volume24hUsd: null };

describe("breadth", () => {
  test("counts over those whose figure is known", () => {
    const tokens = [
      { ...NOTHING, change24h: 0.1, relBtc7d: 0.2, isAboveOwnMean7d: true, volume24hUsd: 300 },
      { ...NOTHING, change24h: -0.1, relBtc7d: 0, volume24hUsd: 100 },
      { ...NOTHING, change24h: 0 },
      NOTHING,
    ];
    expect(breadth(tokens)).toEqual({
      up24h: { share: 1 / 3, known: 3 },
      beatingBtc7d: { share: 0.5, known: 2 },
      aboveOwnMean7d: { share: 1, known: 1 },
      medianChange24h: 0,
      advancingShareOfVolume: 0.75,
    });
  });

  test("of nothing is unknown, not zero", () => {
    expect(breadth([NOTHING])).toEqual({
      up24h: { share: null, known: 0 },
      beatingBtc7d: { share: null, known: 0 },
      aboveOwnMean7d: { share: null, known: 0 },
      medianChange24h: null,
      advancingShareOfVolume: null,
    });
  });

  test("shares stay between 0 and 1 and do not depend on the order", () => {
    const figure = fc.option(fc.double({ min: -1, max: 9, noNaN: true }));
    const token = fc.record({
      change24h: figure,
      relBtc7d: figure,
      isAboveOwnMean7d: fc.option(fc.boolean()),
      volume24hUsd: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    });
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const found = breadth(tokens);
        for (const share of [found.up24h.share, found.beatingBtc7d.share, found.advancingShareOfVolume]) {
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        }
        expect(breadth(tokens.toReversed())).toEqual(found);
      }),
    );
  });
});
