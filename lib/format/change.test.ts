import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeDirection, formatChange, formatChangeFigure } from "./change.ts";

describe("formatChange", () => {
  it.each([
    [0.066, "+6.6%"],
    [0.284, "+28.4%"],
    [-0.0044, "−0.44%"],
    [-0.82, "−82.0%"],
    [12.4, "+1,240%"],
    [0, "0.00%"],
    [-0, "0.00%"],
    [-1, "−100.0%"],
  ])("writes %d as %s", (ratio, text) => {
    expect(formatChange(ratio)).toBe(text);
  });

  it.each([
    [0.009_94, "+0.99%"],
    [0.009_96, "+1.0%"],
    [9.9994, "+999.9%"],
    [9.9996, "+1,000%"],
  ])("changes its rule on the rounded number: %d is %s", (ratio, text) => {
    expect(formatChange(ratio)).toBe(text);
  });

  it("gives what rounds to zero no sign", () => {
    expect(formatChange(0.000_04)).toBe("0.00%");
    expect(formatChange(-0.000_04)).toBe("0.00%");
  });

  it("writes the unknown as a dash without a unit", () => {
    expect(formatChange(null)).toBe("—");
    expect(formatChange(Number.NaN)).toBe("—");
    expect(formatChangeFigure(null)).toBe("—");
  });

  it("never shows a better change as a worse one", () => {
    const ratio = fc.double({ min: -1, max: 1e4, noNaN: true });
    const read = (value: number) => Number(formatChangeFigure(value).replaceAll(",", "").replace("−", "-"));
    fc.assert(
      fc.property(ratio, ratio, (one, other) => {
        expect(read(Math.min(one, other))).toBeLessThanOrEqual(read(Math.max(one, other)));
      }),
    );
  });
});

describe("changeDirection", () => {
  it("agrees with the sign that is written", () => {
    const sign = { up: /^\+/, down: /^−/, flat: /^0/ };
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1e4, noNaN: true }), (ratio) => {
        const direction = changeDirection(ratio);
        expect(direction).not.toBeNull();
        expect(formatChange(ratio)).toMatch(sign[direction ?? "flat"]);
      }),
    );
    expect(changeDirection(0.000_04)).toBe("flat");
    expect(changeDirection(50)).toBe("up");
  });

  it("is unknown for the unknown", () => {
    expect(changeDirection(null)).toBeNull();
  });
});
