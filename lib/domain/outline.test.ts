import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";

const price = fc.double({ min: 1e-9, max: 1e6, noNaN: true });
const gappy = fc.array(fc.option(price, { freq: 6 }), { maxLength: 200 });
const budget = fc.integer({ min: 4, max: 80 });

describe("outlineOf", () => {
  it("scales a short series between its low and its high", () => {
    expect(outlineOf([2, 4, 3], 10)).toEqual([0, 1, 0.5]);
  });

  it("keeps a gap a gap, whatever marks it", () => {
    expect(outlineOf([2, null, 4, 0, 3], 10)).toEqual([0, null, 1, null, 0.5]);
  });

  it("keeps a gap as wide as a bucket when reducing", () => {
    const prices = Array.from({ length: 100 }, (_, index) => (index >= 30 && index < 70 ? null : index + 1));
    const outline = outlineOf(prices, 20);
    expect(outline.slice(0, 5)).not.toContain(null);
    expect(outline.slice(8, 12)).toEqual([null, null, null, null]);
    expect(outline.slice(-5)).not.toContain(null);
  });

  it("draws a flat line in the middle", () => {
    expect(outlineOf([5, 5, 5], 10)).toEqual([0.5, 0.5, 0.5]);
  });

  it("is empty when fewer than two prices are known", () => {
    expect(outlineOf([], 10)).toEqual([]);
    expect(outlineOf([null, 3, 0], 10)).toEqual([]);
  });

  it("refuses a budget without room for low, high and both ends", () => {
    expect(() => outlineOf([1, 2], 3)).toThrow(RangeError);
  });

  it("keeps a single spike among 168 points, in its place", () => {
    const prices = Array.from({ length: 168 }, (_, index) => (index === 100 ? 9 : 1));
    const outline = outlineOf(prices, 56);
    expect(outline.filter((value) => value === 1)).toHaveLength(1);
    expect(outline.indexOf(1) / outline.length).toBeCloseTo(100 / 168, 1);
  });

  it("puts low and high of a bucket in the order in which they came", () => {
    expect(outlineOf([2, 1, 2, 3, 2, 2], 4)).toEqual([0.5, 0, 1, 0.5]);
    expect(outlineOf([2, 3, 2, 1, 2, 2], 4)).toEqual([0.5, 1, 0, 0.5]);
  });

  it("keeps low, high and both ends within the budget", () => {
    fc.assert(
      fc.property(gappy, budget, (prices, points) => {
        const known = prices.filter((value) => value !== null);
        fc.pre(new Set(known).size > 1);
        const outline = outlineOf(prices, points);
        expect(outline.length).toBeLessThanOrEqual(points);
        expect(outline).toContain(0);
        expect(outline).toContain(1);
        const low = Math.min(...known);
        const scaled = (value: number | null | undefined) =>
          value === null || value === undefined ? null : (value - low) / (Math.max(...known) - low);
        expect(outline[0]).toBe(scaled(prices[0]));
        expect(outline.at(-1)).toBe(scaled(prices.at(-1)));
      }),
    );
  });

  it("shows only prices that there were, in the order in which they came", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(distinct, budget, (prices, points) => {
        const low = Math.min(...prices);
        const span = Math.max(...prices) - low;
        const places = outlineOf(prices, points).map((value) =>
          prices.findIndex((one) => (one - low) / span === value),
        );
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
