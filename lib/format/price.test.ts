import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPriceFigure, formatPriceUsd, spokenPriceUsd } from "./price.ts";

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** The number that a reader takes from the text. */
function read(text: string): number {
  const counted = /^0\.0([₀-₉]+)(\d+)$/.exec(text);
  if (counted === null) return Number(text.replaceAll(",", ""));
  const zeros = Number(Array.from(counted[1] ?? "", (sign) => SUBSCRIPTS.indexOf(sign)).join(""));
  return Number(`0.${"0".repeat(zeros)}${counted[2] ?? ""}`);
}

const price = fc.double({ min: 1e-14, max: 1e9, noNaN: true });

describe("formatPriceUsd", () => {
  it.each([
    [77_246, "$77,246"],
    [77_246.4, "$77,246"],
    [1_234_567.8, "$1,234,568"],
    [1_000, "$1,000"],
    [659.21, "$659.21"],
    [2, "$2.00"],
    [1, "$1.00"],
    [0.269, "$0.2690"],
    [0.05, "$0.05000"],
    [0.000_123_4, "$0.0001234"],
    [0.000_012_34, "$0.0₄1234"],
    [0.000_000_201_4, "$0.0₆2014"],
    [2.014e-13, "$0.0₁₂2014"],
    [0, "$0.00"],
  ])("writes %d as %s", (value, text) => {
    expect(formatPriceUsd(value)).toBe(text);
  });

  it.each([
    [999.994, "$999.99"],
    [999.996, "$1,000"],
    [0.999_94, "$0.9999"],
    [0.999_99, "$1.00"],
    [0.099_999_9, "$0.1000"],
    [0.000_099_999_9, "$0.0001000"],
    [0.000_009_999_9, "$0.0₄1000"],
  ])("changes its rule on the rounded number: %d is %s", (value, text) => {
    expect(formatPriceUsd(value)).toBe(text);
  });

  it("writes the unknown as a dash, never as zero", () => {
    expect(formatPriceUsd(null)).toBe("—");
    expect(formatPriceUsd(Number.NaN)).toBe("—");
    expect(formatPriceUsd(Infinity)).toBe("—");
  });

  it("survives a negative number", () => {
    expect(formatPriceUsd(-12.5)).toBe("−$12.50");
  });

  it("says what the figure without its unit says", () => {
    fc.assert(
      fc.property(price, (value) => {
        expect(formatPriceUsd(value)).toBe(`$${formatPriceFigure(value)}`);
      }),
    );
    expect(formatPriceFigure(null)).toBe("—");
  });

  it("can be read back to within half of its last digit", () => {
    fc.assert(
      fc.property(price, (value) => {
        const error = Math.abs(read(formatPriceFigure(value)) - value);
        const half = value >= 999.99 ? 0.5 : value >= 1 ? 0.005 : value * 0.0005;
        expect(error).toBeLessThanOrEqual(half * (1 + 1e-9));
      }),
      { numRuns: 1000 },
    );
  });

  it("never shows a higher price as a lower one", () => {
    fc.assert(
      fc.property(price, price, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(read(formatPriceFigure(low))).toBeLessThanOrEqual(read(formatPriceFigure(high)));
      }),
    );
  });

  it("has a text for every number", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(formatPriceUsd(value)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe("spokenPriceUsd", () => {
  it.each([
    [0.000_000_201_4, "0.0000002014 US dollars"],
    [0.269, "0.2690 US dollars"],
    [77_246, "77,246 US dollars"],
    [null, "unknown"],
  ])("says %d as %s", (value, text) => {
    expect(spokenPriceUsd(value)).toBe(text);
  });

  it("has no glyph that a voice passes over", () => {
    fc.assert(
      fc.property(price, (value) => {
        expect(spokenPriceUsd(value)).toMatch(/^[\d,.]+ US dollars$/);
      }),
    );
  });
});
