import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { fixedLine, ownLine } from "./turnover-lines.ts";

const days = (turnovers: readonly (number | null)[]) =>
  turnovers.flatMap((turnover, index) =>
    turnover === null ? [] : [{ dayEndMs: (index + 1) * DAY_MS, turnover }],
  );

/** Ordinary days whose 90 % quantile is 0.19. */
const ordinary = (count = 40) => Array.from({ length: count }, (_, index) => 0.1 + (index % 11) / 100);
const aboveOf = (line: ReturnType<typeof ownLine>) => line.map(({ isAbove }) => isAbove);

it("a fixed line takes in what lies on it", () => {
  expect(aboveOf(fixedLine(days([0.99, 1, 1.01]), 1))).toEqual([false, true, true]);
});

describe("the own line", () => {
  it("is not drawn with fewer than 30 days before", () => {
    const line = ownLine(days(ordinary()));
    expect(line.slice(0, 30).every(({ threshold, isAbove }) => threshold === null && isAbove === null)).toBe(
      true,
    );
    expect(line[30]?.threshold).toBeCloseTo(0.19, 12);
  });

  it("is drawn from 90 days and no more", () => {
    const threshold = (...before: readonly number[]) => ownLine(days([...before, 0.5])).at(-1)?.threshold;
    const busy = Array.from({ length: 20 }, () => 7);
    const lately = Array.from({ length: 70 }, () => 0.2);
    expect(threshold(...busy, ...lately)).toBe(7);
    expect(threshold(...busy, ...lately, ...lately.slice(50))).toBe(0.2);
  });

  it("stays where it was before a spell while the spell lasts, however long", () => {
    const spell = Array.from({ length: 60 }, () => 0.5);
    const line = ownLine(days([...ordinary(), ...spell])).slice(40);
    expect(line.every(({ isAbove }) => isAbove === true)).toBe(true);
    expect(new Set(line.map(({ threshold }) => threshold)).size).toBe(1);
  });

  it("is drawn anew after a spell, whose days then count", () => {
    const line = ownLine(days([...ordinary(), 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.1, 0.3])).slice(40);
    expect(aboveOf(line)).toEqual([true, true, true, true, true, true, false, false]);
    expect(line[6]?.threshold).toBe(line[0]?.threshold);
    expect(line[7]?.threshold).toBeGreaterThan(0.3);
  });

  it("a missing day ends a spell", () => {
    const line = ownLine(days([...ordinary(), ...Array.from({ length: 8 }, () => 0.5), null, 0.4]));
    expect(line.at(-1)).toMatchObject({ isAbove: false, threshold: 0.5 });
  });

  it("no trade at all is never above, even where it is usual", () => {
    expect(aboveOf(ownLine(days(Array.from({ length: 40 }, () => 0)))).slice(30)).not.toContain(true);
  });

  it("does not look ahead", () => {
    const turnovers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 50, maxLength: 70 });
    fc.assert(
      fc.property(turnovers, fc.integer({ min: 31, max: 50 }), (given, end) => {
        expect(ownLine(days(given)).slice(0, end)).toEqual(ownLine(days(given.slice(0, end))));
      }),
    );
  });
});
