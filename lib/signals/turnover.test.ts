import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnover } from "./turnover.ts";

describe("turnover", () => {
  it.each([
    [65_900_000, 51_400_000, 1.2821012],
    [49.4755, 30.742, 1.609378],
  ])("is volume over cap: %d / %d", (volume, cap, expected) => {
    expect(turnover(volume, cap)).toBeCloseTo(expected, 7);
  });

  it("stays unknown when either figure is, or when the cap is not positive", () => {
    expect(turnover(null, 1)).toBeNull();
    expect(turnover(1, null)).toBeNull();
    expect(turnover(1, 0)).toBeNull();
    expect(turnover(1, -5)).toBeNull();
  });

  it("keeps a volume of zero as a turnover of zero", () => {
    expect(turnover(0, 10)).toBe(0);
  });

  it("does not depend on the currency's unit", () => {
    const amount = fc.double({ min: 1, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (volume, cap) => {
        expect(turnover(volume * 1024, cap * 1024)).toBe(turnover(volume, cap));
      }),
    );
  });
});
