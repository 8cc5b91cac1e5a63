import { describe, expect, it } from "vitest";
import { MIN_TREND_POINTS, trend } from "./trend.ts";

/** Prices whose log returns alternate around a drift, so that the sigma of the move is chosen freely. */
function zigzag(points: number, drift: number, swing: number): number[] {
  return Array.from({ length: points }, (_, step) => Math.exp(drift * step + (step % 2 === 0 ? 0 : swing)));
}

describe("trend", () => {
  it("calls a strong and straight rise what it is", () => {
    const week = trend(zigzag(169, 0.01, 0.002));
    expect(week).toMatchObject({ direction: "strong-up", path: "steady" });
    expect(week?.move7dSigma).toBeGreaterThan(2);
  });

  it("calls a strong and straight fall what it is", () => {
    expect(trend(zigzag(169, -0.01, 0.002))).toMatchObject({ direction: "strong-down", path: "steady" });
  });

  it("calls a swinging week that goes nowhere sideways and choppy", () => {
    expect(trend(zigzag(169, 0, 0.01))).toMatchObject({
      direction: "sideways",
      path: "choppy",
      efficiency: 0,
    });
  });

  // Steps of drift ± swing: sd ≈ swing, move = 168·drift, so sigma ≈ √168·drift/swing ≈ 13·drift/swing.
  it.each([
    [0.9, "sideways"],
    [1.2, "up"],
    [1.9, "up"],
    [2.1, "strong-up"],
    [-0.9, "sideways"],
    [-1.2, "down"],
    [-2.1, "strong-down"],
  ])("calls a move of about %d sigma %s", (sigma, direction) => {
    const week = trend(zigzag(169, (sigma * 0.01) / Math.sqrt(168), 0.01));
    expect(week?.direction).toBe(direction);
    expect(week?.move7dSigma).toBeCloseTo(sigma, 1);
  });

  it("calls a path steady from the random walk's 95th percentile for as many points", () => {
    const steps = 100;
    const bound = 2.73 / Math.sqrt(steps + 1);
    const pathOf = (ups: number) => {
      const prices = [1000];
      for (let step = 0; step < steps; step++) prices.push((prices.at(-1) ?? 0) + (step < ups ? 1 : -1));
      return trend(prices);
    };
    expect(pathOf(63)?.efficiency).toBeCloseTo(0.26, 12);
    expect(bound).toBeGreaterThan(0.26);
    expect(pathOf(63)?.path).toBe("choppy");
    expect(bound).toBeLessThan(0.28);
    expect(pathOf(64)?.path).toBe("steady");
  });

  it("needs 31 known prices, gaps not counted", () => {
    const enough = zigzag(MIN_TREND_POINTS, 0.01, 0.02);
    expect(trend(enough)).not.toBeNull();
    expect(trend(enough.slice(1))).toBeNull();
    expect(trend([null, ...enough.slice(1)])).toBeNull();
    expect(trend([])).toBeNull();
  });

  it("is the same with gaps between the known prices", () => {
    const prices = zigzag(60, 0.01, 0.02);
    expect(trend(prices.flatMap((price) => [price, null]))).toEqual(trend(prices));
  });

  it("is unknown for a line that does not move", () => {
    expect(trend(Array.from({ length: 168 }, () => 0.0000002014))).toBeNull();
  });
});
