import { expect, it } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { correlation } from "./correlation.ts";
import { type DailyPair, MIN_PAIRS } from "./daily-pairs.ts";

function pairs(count: number, assetOf: (benchmark: number, day: number) => number): readonly DailyPair[] {
  return Array.from({ length: count }, (_, day) => {
    const benchmark = 0.03 * Math.sin(day * 1.7);
    return { dayEndMs: day * DAY_MS, asset: assetOf(benchmark, day), benchmark };
  });
}

it("gives both coefficients of the same pairs", () => {
  const cubes = correlation(pairs(60, (benchmark) => benchmark ** 3));
  expect(cubes.spearman).toBeCloseTo(1, 12);
  expect(cubes.correlation).toBeLessThan(0.95);
  expect(cubes.n).toBe(60);
});

it("one wild day makes Pearson’s but not Spearman’s", () => {
  const wild = pairs(60, (_, day) => (day === 7 ? 3 : 0.001 * Math.cos(day * 5.1)));
  const withWildDay = wild.map((pair, day) => (day === 7 ? { ...pair, benchmark: 0.5 } : pair));
  const found = correlation(withWildDay);
  expect(found.correlation).toBeGreaterThan(0.9);
  expect(found.spearman).toBeLessThan(0.4);
});

it("needs 30 pairs and says how many there are", () => {
  expect(correlation(pairs(MIN_PAIRS, (benchmark) => -benchmark)).correlation).toBeCloseTo(-1, 12);
  expect(correlation(pairs(MIN_PAIRS - 1, (benchmark) => benchmark))).toEqual({
    correlation: null,
    spearman: null,
    n: 29,
  });
});

it("is unknown of an asset that stood still", () => {
  expect(correlation(pairs(60, () => 0))).toEqual({ correlation: null, spearman: null, n: 60 });
});
