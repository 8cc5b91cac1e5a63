import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { MIN_VOLUME_DAYS, volumeSurprise } from "./volume-surprise.ts";

/** A series with one point before the end of each day; the last is that of the last complete day. */
function surpriseOf(volumes: readonly (number | null)[]) {
  const series = volumes.map((volume24hUsd, index) => ({
    atMs: (index + 1) * DAY_MS - HOUR_MS,
    priceUsd: 1,
    marketCapUsd: 10,
    volume24hUsd,
  }));
  return volumeSurprise(series, volumes.length * DAY_MS + HOUR_MS);
}

/** A week and its mirror, so that median and spread are those of the week. */
const WEEK = [0.09, 0.11, 0.1, 0.12, 0.08, 0.1, 0.1];

it("measures the last complete day by the 21 before it", () => {
  const { volumeSurprise: z, n } = surpriseOf([...WEEK, ...WEEK, ...WEEK, 1.28]);
  expect(z).toBeCloseTo(18.042152174, 9);
  expect(n).toBe(21);
});

it("looks back 21 days and no further", () => {
  const wild = Array.from({ length: 30 }, (_, index) => 10 ** (index % 7));
  expect(surpriseOf([...wild, ...WEEK, ...WEEK, ...WEEK, 1.28]).volumeSurprise).toBeCloseTo(18.042152174, 9);
});

it("needs 14 days before it and says how many there are", () => {
  expect(surpriseOf([...WEEK, ...WEEK, 1]).n).toBe(MIN_VOLUME_DAYS);
  expect(surpriseOf([...WEEK, ...WEEK, 1]).volumeSurprise).not.toBeNull();
  expect(surpriseOf([...WEEK, ...WEEK.slice(1), 1])).toEqual({ volumeSurprise: null, n: 13 });
});

it("is unknown where the days before do not differ, and of a day without a volume", () => {
  const same = Array.from({ length: 21 }, () => 5);
  expect(surpriseOf([...same, 50])).toEqual({ volumeSurprise: null, n: 21 });
  expect(surpriseOf([...WEEK, ...WEEK, null]).volumeSurprise).toBeNull();
  expect(surpriseOf([...WEEK, ...WEEK, 0]).volumeSurprise).toBeNull();
});

it("a volume of zero counts as no day", () => {
  expect(surpriseOf([...WEEK, 0, ...WEEK, 1]).n).toBe(14);
});

it("does not depend on the currency", () => {
  const volumes = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 16, maxLength: 22 });
  fc.assert(
    fc.property(volumes, (given) => {
      const z = surpriseOf(given).volumeSurprise;
      const scaled = surpriseOf(given.map((volume) => volume * 7)).volumeSurprise;
      if (z === null) expect(scaled).toBeNull();
      else expect(scaled).toBeCloseTo(z, 6);
    }),
  );
});
