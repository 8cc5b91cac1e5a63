import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatBound, formatRange, MOST, parseBound, parseRange } from "./range-param.ts";

const bound = fc
  .oneof(
    fc.double({ min: -MOST, max: MOST, noNaN: true }),
    fc.integer({ min: -1_000, max: 1_000 }),
    fc.integer({ min: 1, max: 999 }).map((n) => n * 1e6),
    fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 100),
  )
  .filter((value) => !Object.is(value, -0));

describe("a bound in an address", () => {
  test("comes back as the same number", () => {
    fc.assert(
      fc.property(bound, (value) => {
        expect(parseBound(formatBound(value))).toBe(value);
      }),
    );
  });

  test("is written short where nothing is lost", () => {
    expect([1e6, 250e6, 1.5e9, 100_000, 999, 1_001, 0].map(formatBound)).toEqual([
      ...["1M", "250M", "1.5B", "100K", "999", "1001", "0"],
    ]);
  });

  test("may be typed with either case and a sign", () => {
    expect(["2.5m", "-5", "1e3", ".5", "10k"].map(parseBound)).toEqual([2.5e6, -5, 1_000, 0.5, 10_000]);
  });

  test.each(["", "abc", "1M2", "0x10", "Infinity", "NaN", "1e99", "1 000", "--1", "9999999B"])(
    "%j is none",
    (text) => {
      expect(parseBound(text)).toBeUndefined();
    },
  );
});

describe("a range in an address", () => {
  test("comes back as the same range", () => {
    fc.assert(
      fc.property(fc.option(bound), fc.option(bound), (a, b) => {
        fc.pre(a !== null || b !== null);
        const range = a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b };
        expect(parseRange(formatRange(range))).toEqual(range);
      }),
    );
  });

  test.each(["..", "5", "5..3", "1..2..3", "a..b", "1..b"])("%j is none", (text) => {
    expect(parseRange(text)).toBeNull();
  });
});
