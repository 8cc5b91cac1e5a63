import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reducePoints } from "./reduce-points";

interface Point {
  readonly atMs: number;
  readonly value: number | null;
}

const series = (...values: readonly (number | null)[]): readonly Point[] =>
  values.map((value, atMs) => ({ atMs, value }));
const valueOf = ({ value }: Point) => value;
const reduce = (points: readonly Point[], maxPoints: number) => reducePoints(points, valueOf, maxPoints);

const wave = (count: number) =>
  series(...Array.from({ length: count }, (_, index) => 100 + Math.sin(index / 9) + (index % 7)));

describe("a reduced series", () => {
  it("is the series itself where that fits", () => {
    const points = wave(50);
    expect(reduce(points, 50)).toBe(points);
  });

  it("uses the room that it has", () => {
    expect(reduce(wave(2_000), 400).length).toBeGreaterThan(390);
  });

  it("keeps both ends and a spike of one point", () => {
    const points = series(...wave(2_000).map(({ value }, index) => (index === 1_234 ? 9_000 : value)));
    const reduced = reduce(points, 100);
    expect(reduced[0]).toBe(points[0]);
    expect(reduced.at(-1)).toBe(points.at(-1));
    expect(reduced).toContain(points[1_234]);
  });

  it("keeps a gap of one point between known ones, and gaps at the ends", () => {
    const points = series(null, null, ...wave(996).map(({ value }) => value), null, null);
    const holed = points.map((point) => (point.atMs === 500 ? { ...point, value: null } : point));
    const reduced = reduce(holed, 60);
    expect(reduced.filter(({ value }) => value === null).map(({ atMs }) => atMs)).toEqual([0, 500, 999]);
  });

  it("is one gap of a series without any value, and a flat line of a flat one", () => {
    expect(reduce(series(...Array.from({ length: 50 }, () => null)), 20)).toEqual([
      { atMs: 49, value: null },
    ]);
    const flat = reduce(series(...Array.from({ length: 500 }, () => 3)), 20);
    expect(flat.length).toBeGreaterThan(2);
    expect(new Set(flat.map(valueOf))).toEqual(new Set([3]));
  });

  it("refuses a bound that has no room for ends, peaks and gaps", () => {
    expect(() => reduce(wave(50), 8)).toThrow(RangeError);
    expect(() => reduce(wave(50), Number.NaN)).toThrow(RangeError);
  });

  it("keeps the bound, the order, every extreme and every break, whatever the gaps", () => {
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 3 }), {
      minLength: 100,
      maxLength: 300,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 9, max: 120 }), (given, maxPoints) => {
        const points = series(...given);
        const reduced = reduce(points, maxPoints);
        expect(reduced.length).toBeLessThanOrEqual(maxPoints);
        expect(reduced.map(({ atMs }) => atMs)).toEqual(
          reduced.map(({ atMs }) => atMs).toSorted((a, b) => a - b),
        );
        const known = given.filter((value) => value !== null);
        const kept = reduced.map(valueOf).filter((value) => value !== null);
        expect(Math.max(...kept)).toBe(Math.max(...known));
        expect(Math.min(...kept)).toBe(Math.min(...known));
        reduced.forEach((point, index) => {
          const next = reduced[index + 1];
          expect(points[point.atMs]).toBe(point);
          if (next === undefined || point.value === null || next.value === null) return;
          expect(given.slice(point.atMs, next.atMs)).not.toContain(null);
        });
      }),
      { numRuns: 300 },
    );
  });
});
