import { describe, expect, it } from "vitest";
import { toSeries } from "./series.ts";

const T = Date.UTC(2026, 4, 22, 8);

describe("toSeries", () => {
  it("joins by time and not by place", () => {
    expect(
      toSeries(
        [
          [T, 1],
          [T + 2, 2],
        ],
        [[T + 2, 20]],
        [
          [T, 100],
          [T + 1, 150],
        ],
      ),
    ).toEqual([
      { atMs: T, priceUsd: 1, marketCapUsd: null, volume24hUsd: 100 },
      { atMs: T + 1, priceUsd: null, marketCapUsd: null, volume24hUsd: 150 },
      { atMs: T + 2, priceUsd: 2, marketCapUsd: 20, volume24hUsd: null },
    ]);
  });

  it("is sorted, and has no time twice: the first known value counts", () => {
    expect(
      toSeries(
        [
          [T + 1, 3],
          [T, null],
          [T, 1],
          [T, 2],
        ],
        [],
        [],
      ),
    ).toMatchObject([
      { atMs: T, priceUsd: 1 },
      { atMs: T + 1, priceUsd: 3 },
    ]);
  });

  it("a zero price or cap is unknown, a zero volume is zero, a gap stays a gap", () => {
    expect(
      toSeries(
        [
          [T, 0],
          [T + 1, null],
        ],
        [[T, 0]],
        [[T, 0]],
      ),
    ).toEqual([
      { atMs: T, priceUsd: null, marketCapUsd: null, volume24hUsd: 0 },
      { atMs: T + 1, priceUsd: null, marketCapUsd: null, volume24hUsd: null },
    ]);
  });

  it("a moment that no calendar knows is left out", () => {
    expect(
      toSeries(
        [
          [-1, 1],
          [0, 1],
          [9e15, 1],
        ],
        [],
        [],
      ),
    ).toEqual([]);
  });
});
