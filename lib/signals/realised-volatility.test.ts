import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MIN_RETURNS, realisedVolatility } from "./realised-volatility.ts";

const RETURNS = [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];

describe("realised volatility", () => {
  test("is √365 times the sample deviation", () => {
    const repeated = [...RETURNS, ...RETURNS, ...RETURNS];
    const mean = repeated.reduce((sum, r) => sum + r, 0) / repeated.length;
    const variance = repeated.reduce((sum, r) => sum + (r - mean) ** 2, 0) / (repeated.length - 1);
    expect(realisedVolatility(repeated)).toBeCloseTo(Math.sqrt(365 * variance), 12);
  });

  test("needs 20 returns", () => {
    const returns = Array.from({ length: MIN_RETURNS }, (_, index) => (index % 2 === 0 ? 0.01 : -0.01));
    expect(realisedVolatility(returns)).not.toBeNull();
    expect(realisedVolatility(returns.slice(1))).toBeNull();
  });

  test("grows with the size of the moves and does not see their sum", () => {
    const returns = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(returns, (given) => {
        const once = realisedVolatility(given) ?? Number.NaN;
        expect(realisedVolatility(given.map((r) => 2 * r))).toBeCloseTo(2 * once, 8);
        expect(realisedVolatility(given.map((r) => r + 0.05))).toBeCloseTo(once, 8);
      }),
    );
  });
});
