import { describe, expect, it } from "vitest";
import { changeFromPercent, positive, rank, shareFromPercent, zeroOrMore } from "./number.ts";

const NEVER_VALUES = [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe.each([
  ["positive", positive],
  ["zeroOrMore", zeroOrMore],
  ["rank", rank],
  ["changeFromPercent", changeFromPercent],
  ["shareFromPercent", shareFromPercent],
])("%s", (_name, read) => {
  it.each(NEVER_VALUES)("%s is unknown", (value) => {
    expect(read(value)).toBeNull();
  });
});

describe("the meaning of zero", () => {
  it("a cap of zero is unknown", () => {
    expect(positive(0)).toBeNull();
  });

  it("a volume of zero is zero, and never minus zero", () => {
    expect(zeroOrMore(-0)).toBe(0);
  });

  it("a change of zero is zero", () => {
    expect(changeFromPercent(0)).toBe(0);
  });
});

describe("bounds", () => {
  it("nothing is worth less than nothing", () => {
    expect([positive(-1), zeroOrMore(-1), shareFromPercent(-1)]).toEqual([null, null, null]);
  });

  it("nothing loses all of its price or more", () => {
    expect([changeFromPercent(-100), changeFromPercent(-250), changeFromPercent(-99)]).toEqual([
      null,
      null,
      -0.99,
    ]);
  });

  it("no share exceeds the whole", () => {
    expect([shareFromPercent(100), shareFromPercent(100.1)]).toEqual([1, null]);
  });

  it("a rank is a counting number", () => {
    expect([rank(1), rank(0), rank(1.5)]).toEqual([1, null, null]);
  });

  it("a micro price keeps every digit", () => {
    expect(positive(3.1234e-10)).toBe(3.1234e-10);
  });
});
