import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentileRank, percentileRankOfMember } from "./percentile-rank.ts";

describe("percentileRank", () => {
  it("counts the equal ones half", () => {
    expect(percentileRank(2, [1, 2, 2, 3])).toBe(0.5);
    expect(percentileRank(3, [1, 2, 2, 3])).toBe(0.875);
  });

  it("is 0 below all and 1 above all", () => {
    expect(percentileRank(0, [1, 2])).toBe(0);
    expect(percentileRank(9, [1, 2])).toBe(1);
  });

  it("is unknown among none", () => {
    expect(percentileRank(1, [])).toBeNull();
  });

  it("agrees with counting", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 9 }), (others, value) => {
        const below = others.filter((other) => other < value).length;
        const equal = others.filter((other) => other === value).length;
        const sorted = others.toSorted((a, b) => a - b);
        expect(percentileRank(value, sorted)).toBe((below + equal / 2) / others.length);
      }),
    );
  });
});

describe("percentileRankOfMember", () => {
  it("does not compare a member with itself", () => {
    expect(percentileRankOfMember(3, [1, 2, 3])).toBe(1);
    expect(percentileRankOfMember(1, [1, 2, 3])).toBe(0);
    expect(percentileRankOfMember(2, [1, 2, 2])).toBe(0.75);
  });

  it("is unknown for the only member", () => {
    expect(percentileRankOfMember(1, [1])).toBeNull();
    expect(percentileRankOfMember(1, [])).toBeNull();
  });

  it("averages to one half over all members, whatever the ties", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (members) => {
        const sorted = members.toSorted((a, b) => a - b);
        const ranks = sorted.map((member) => percentileRankOfMember(member, sorted) ?? Number.NaN);
        expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeCloseTo(0.5, 9);
      }),
    );
  });
});
