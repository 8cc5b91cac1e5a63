import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOnAxis, tickStep, valueAxis } from "./value-axis";

const NONE = { ticks: [] };

describe("a linear axis", () => {
  it("leaves room above and below, and never goes below zero for what is not negative", () => {
    expect(valueAxis([1, 3], "linear", false)).toMatchObject({
      low: 0.88,
      high: 3.12,
      ticks: [1, 1.5, 2, 2.5, 3],
    });
    expect(valueAxis([0.001, 3], "linear", false)?.low).toBe(0);
  });

  it("begins at zero where it is asked to, also where all is zero", () => {
    expect(valueAxis([40, 50], "linear", true)?.low).toBe(0);
    expect(valueAxis([0, 0], "linear", true)).toMatchObject({ low: 0, high: 1 });
  });

  it("puts a flat line in the middle with its one value", () => {
    const axis = valueAxis([2, 2, 2], "linear", false);
    expect(axis?.ticks).toEqual([2]);
    expect(axis && shareOnAxis(axis, 2)).toBeCloseTo(0.5);
    expect(valueAxis([0], "linear", false)).not.toBeNull();
  });

  it("is exact for tiny prices", () => {
    expect(valueAxis([2e-7, 2.4e-7], "linear", false)?.ticks).toEqual([2e-7, 2.1e-7, 2.2e-7, 2.3e-7, 2.4e-7]);
  });

  it("takes in an hour of −82 %", () => {
    const axis = valueAxis([1, 1.02, 0.18, 0.19], "linear", false);
    expect(axis?.low).toBeLessThan(0.18);
    expect(axis?.high).toBeGreaterThan(1.02);
  });
});

describe("a logarithmic axis", () => {
  it("leaves out what it has no place for", () => {
    expect(valueAxis([0, 10, 20], "log", true)?.low).toBeGreaterThan(9);
    expect(valueAxis([0, -1], "log", false)).toBeNull();
  });

  it("puts equal ratios at equal distances", () => {
    const axis = valueAxis([1, 100], "log", false);
    const [one, ten, hundred] = [1, 10, 100].map((value) => axis && shareOnAxis(axis, value));
    expect((ten ?? 0) - (one ?? 0)).toBeCloseTo((hundred ?? 0) - (ten ?? 0));
    expect(axis && shareOnAxis(axis, 0)).toBeNull();
  });

  it("has 1, 2 and 5 for a few decades and powers of ten for many", () => {
    expect(valueAxis([1, 40], "log", false)?.ticks).toEqual([1, 2, 5, 10, 20]);
    expect(
      valueAxis([1e-7, 1e4], "log", false)?.ticks.every((tick) => tick.toExponential().startsWith("1")),
    ).toBe(true);
  });

  it("puts a flat line in the middle", () => {
    const axis = valueAxis([5e-7, 5e-7], "log", false);
    expect(axis?.ticks).toEqual([5e-7]);
    expect(axis && shareOnAxis(axis, 5e-7)).toBeCloseTo(0.5);
  });
});

it("has no axis without a value", () => {
  expect(valueAxis([], "linear", true)).toBeNull();
  expect(valueAxis([Number.NaN, Infinity], "linear", false)).toBeNull();
});

it("holds every value and a few ticks, whatever the values", () => {
  const positive = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(positive, { minLength: 1, maxLength: 30 }),
      fc.constantFrom("linear", "log"),
      fc.boolean(),
      (values, scale, fromZero) => {
        const axis = valueAxis(values, scale, fromZero);
        if (axis === null) throw new Error("no axis");
        expect(axis.low).toBeLessThan(axis.high);
        expect(axis.ticks.length).toBeLessThan(9);
        for (const value of values) {
          const share = shareOnAxis(axis, value) ?? Number.NaN;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

describe("the distance between ticks", () => {
  const axisFor = (low: number, high: number, scale: "linear" | "log") =>
    valueAxis([low, high], scale, false);

  it("is the step of a linear axis, and of a narrow logarithmic one", () => {
    expect(tickStep(axisFor(1.2281, 1.2359, "linear") ?? NONE)).toBeCloseTo(0.002, 9);
    expect(tickStep(axisFor(1, 2, "log") ?? NONE)).toBeCloseTo(0.25, 9);
  });

  it("is none where ticks stand at different distances, or alone", () => {
    expect(tickStep(axisFor(0.001, 900, "log") ?? NONE)).toBe(Infinity);
    expect(tickStep(axisFor(3, 3, "linear") ?? NONE)).toBe(Infinity);
    expect(tickStep({ ticks: [] })).toBe(Infinity);
  });
});
