import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBound, readRange, writeBound } from "./range-input";

describe("a typed bound", () => {
  const cases: readonly (readonly [string, number | null | undefined])[] = [
    ["", null],
    ["  ", null],
    ["1M", 1e6],
    ["250k", 250e3],
    ["$1.5M", 1.5e6],
    ["-5", -5],
    ["−5 %", -5],
    ["1×", 1],
    ["1,000", 1000],
    ["1,250,000", 1_250_000],
    ["1,5", undefined],
    ["1,0000", undefined],
    ["abc", undefined],
    ["%", undefined],
    ["1M2", undefined],
    ["9e99", undefined],
  ];
  for (const [text, bound] of cases) {
    test(`“${text}” is ${bound === undefined ? "no number" : String(bound)}`, () => {
      expect(readBound(text)).toBe(bound);
    });
  }

  test("what a field shows is read back as the same number", () => {
    const bound = fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0));
    fc.assert(
      fc.property(bound, (given) => {
        expect(readBound(writeBound(given))).toBe(given === 0 ? 0 : given);
      }),
    );
  });
});

describe("a typed range", () => {
  test("one bound is enough, none asks for nothing", () => {
    expect(readRange("cap", "1M", "")).toEqual({ range: { min: 1e6, max: null } });
    expect(readRange("cap", "", "5")).toEqual({ range: { min: null, max: 5 } });
    expect(readRange("cap", " ", "")).toEqual({ range: null });
  });

  test("equal bounds are a range", () => {
    expect(readRange("turnover", "5", "5")).toEqual({ range: { min: 5, max: 5 } });
  });

  test("a wrong bound is named, and what is wrong with it", () => {
    expect(readRange("cap", "cheap", "5M")).toMatchObject({ wrong: ["min"] });
    expect(readRange("cap", "1", "dear")).toMatchObject({ wrong: ["max"] });
    expect(readRange("cap", "x", "y")).toMatchObject({ wrong: ["min", "max"] });
    expect(readRange("cap", "cheap", "")).toHaveProperty(
      "complaint",
      expect.stringContaining("“cheap” is not a number"),
    );
    expect(readRange("cap", "5M", "1M")).toMatchObject({
      wrong: ["min", "max"],
      complaint: "“From” is larger than “to”.",
    });
  });

  test("a bound that the figure cannot have is named, and what the figure can have", () => {
    expect(readRange("turnover", "-1", "")).toEqual({ wrong: ["min"], complaint: "It cannot be below 0." });
    expect(readRange("peer", "50", "150")).toEqual({ wrong: ["max"], complaint: "It goes from 0 to 100." });
    expect(readRange("change24h", "-150", "−120 %")).toEqual({
      wrong: ["min", "max"],
      complaint: "It cannot be below −100.",
    });
    expect(readRange("change24h", "-100", "")).toEqual({ range: { min: -100, max: null } });
    expect(readRange("peer", "0", "100")).toEqual({ range: { min: 0, max: 100 } });
  });
});
