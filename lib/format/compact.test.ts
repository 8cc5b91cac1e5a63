import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCompact, formatCompactUsd } from "./compact.ts";

function read(text: string): number {
  const factor = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[text.at(-1) ?? ""] ?? 1;
  return Number(text.replace(/[KMBT]$/, "").replaceAll(",", "")) * factor;
}

const amount = fc.double({ min: 1, max: 1e18, noNaN: true });

describe("formatCompactUsd", () => {
  it.each([
    [65_900_000, "$65.9M"],
    [1.547e12, "$1.547T"],
    [51_400_000, "$51.4M"],
    [220_000_000, "$220M"],
    [12_345, "$12.35K"],
    [1_000, "$1K"],
    [999, "$999"],
    [12.7, "$13"],
    [0, "$0"],
  ])("writes %d as %s", (value, text) => {
    expect(formatCompactUsd(value)).toBe(text);
  });

  it.each([
    [999.4, "$999"],
    [999.6, "$1K"],
    [999_940, "$999.9K"],
    [999_960, "$1M"],
    [999_999_999, "$1B"],
    [9.9999e14, "$1,000T"],
    [1.234e16, "$12,340T"],
  ])("changes its scale on the rounded number: %d is %s", (value, text) => {
    expect(formatCompactUsd(value)).toBe(text);
  });

  it("does not claim nothing for a little", () => {
    expect(formatCompactUsd(0.4)).toBe("<$1");
    expect(formatCompactUsd(1e-12)).toBe("<$1");
  });

  it("writes the unknown as a dash and survives a negative number", () => {
    expect(formatCompactUsd(null)).toBe("—");
    expect(formatCompactUsd(Number.NaN)).toBe("—");
    expect(formatCompactUsd(-65_900_000)).toBe("−$65.9M");
  });

  it("has a text for every number", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(formatCompactUsd(value)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe("formatCompact", () => {
  it("is the figure without its unit", () => {
    expect(formatCompact(191_078_066.9)).toBe("191.1M");
    expect(formatCompact(0.5)).toBe("<1");
    expect(formatCompact(null)).toBe("—");
  });

  it("can be read back to within half of its fourth digit, or half of one below 1,000", () => {
    fc.assert(
      fc.property(amount, (value) => {
        const error = Math.abs(read(formatCompact(value)) - value);
        expect(error).toBeLessThanOrEqual(Math.max(0.5, value * 0.0005) * (1 + 1e-9));
      }),
      { numRuns: 1000 },
    );
  });

  it("never shows a larger amount as a smaller one", () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(read(formatCompact(low))).toBeLessThanOrEqual(read(formatCompact(high)));
      }),
    );
  });
});
