import { describe, expect, test } from "vitest";
import { type Aim, type Measure, meetsAim, ratioOf } from "./findings.ts";

function measure(value: number, against: number | null, aim: Aim | null): Measure {
  return {
    what: "a",
    unit: "ms",
    value,
    against: against === null ? null : { name: "b", value: against },
    aim,
  };
}

describe("aims", () => {
  test("an aim is for the ratio where there is something to compare with", () => {
    expect(ratioOf(measure(50, 100, null))).toBe(0.5);
    expect(meetsAim(measure(50, 100, { atLeast: 0.5 }))).toBe(true);
    expect(meetsAim(measure(49, 100, { atLeast: 0.5 }))).toBe(false);
  });

  test("and for the value itself where there is not", () => {
    expect(ratioOf(measure(300, null, null))).toBeNull();
    expect(meetsAim(measure(300, null, { atMost: 300 }))).toBe(true);
    expect(meetsAim(measure(301, null, { atMost: 300 }))).toBe(false);
  });

  test("without an aim nothing is met or missed", () => {
    expect(meetsAim(measure(1, null, null))).toBeNull();
  });
});
