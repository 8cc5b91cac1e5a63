import fc from "fast-check";
import { linearRegression } from "simple-statistics";
import { expect, it } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { beta } from "./beta.ts";
import { MIN_PAIRS } from "./daily-pairs.ts";

/** Deterministic returns that repeat nothing within a quarter. */
const benchmarkReturns = Array.from({ length: 90 }, (_, day) => 0.03 * Math.sin(day * 1.7));

function pairs(count: number, assetOf: (benchmark: number, day: number) => number) {
  return benchmarkReturns
    .slice(0, count)
    .map((benchmark, day) => ({ dayEndMs: day * DAY_MS, asset: assetOf(benchmark, day), benchmark }));
}

it("finds how much the asset made of the benchmark’s moves", () => {
  const found = beta(pairs(60, (benchmark) => 0.002 + 1.5 * benchmark));
  expect(found.beta).toBeCloseTo(1.5, 10);
  expect(found.betaLow).toBeCloseTo(1.5, 10);
  expect(found.betaHigh).toBeCloseTo(1.5, 10);
  expect(found.n).toBe(60);
});

it("is wider the more the asset goes its own way", () => {
  const noisy = (size: number) => beta(pairs(60, (benchmark, day) => benchmark + size * Math.cos(day * 2.3)));
  const width = ({ betaLow, betaHigh }: ReturnType<typeof beta>) => (betaHigh ?? 0) - (betaLow ?? 0);
  expect(width(noisy(0.1))).toBeCloseTo(10 * width(noisy(0.01)), 6);
});

it("needs 30 pairs and says how many there are", () => {
  expect(beta(pairs(MIN_PAIRS, (benchmark) => benchmark)).beta).toBeCloseTo(1, 10);
  expect(beta(pairs(MIN_PAIRS - 1, (benchmark) => benchmark))).toEqual({
    beta: null,
    betaLow: null,
    betaHigh: null,
    n: 29,
  });
  expect(beta([])).toMatchObject({ beta: null, n: 0 });
});

it("is unknown against a benchmark that stood still, zero of an asset that did", () => {
  const still = pairs(60, () => 0.01).map((pair) => ({ ...pair, benchmark: 0 }));
  expect(beta(still)).toEqual({ beta: null, betaLow: null, betaHigh: null, n: 60 });
  expect(beta(pairs(60, () => 0))).toEqual({ beta: 0, betaLow: 0, betaHigh: 0, n: 60 });
});

it("agrees with the reference", () => {
  const returns = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 40, maxLength: 90 });
  fc.assert(
    fc.property(returns, (given) => {
      const ofAsset = pairs(given.length, (_, day) => given[day] ?? 0);
      const reference = linearRegression(ofAsset.map(({ asset, benchmark }) => [benchmark, asset]));
      expect(beta(ofAsset).beta).toBeCloseTo(reference.m, 8);
    }),
  );
});
