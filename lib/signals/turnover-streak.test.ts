import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { turnoverStreak } from "./turnover-streak.ts";

/** Turnovers of the days that end with the last complete one at `NOW`; null is a day without a sample. */
const NOW = 200 * DAY_MS + 9 * HOUR_MS;

function daysUpToNow(turnovers: readonly (number | null)[]) {
  const firstDay = 200 - turnovers.length + 1;
  return turnovers.flatMap((turnover, index) =>
    turnover === null ? [] : [{ dayEndMs: (firstDay + index) * DAY_MS, turnover }],
  );
}

const ordinary = (count: number) => Array.from({ length: count }, (_, index) => 0.1 + (index % 11) / 100);
const streak = (...turnovers: readonly (number | null)[]) => turnoverStreak(daysUpToNow(turnovers), NOW);

describe("the streak by the line of 1", () => {
  it("counts back from the last complete day to the first below", () => {
    expect(streak(3, 0.5, 1, 1.2, 4).one).toBe(3);
    expect(streak(3, 2, 0.99).one).toBe(0);
  });

  it("is broken by a day without a sample", () => {
    expect(streak(2, 2, null, 2, 2).one).toBe(2);
  });

  it("is unknown without a sample of the last complete day", () => {
    expect(streak(2, 2, null).one).toBeNull();
    expect(streak().one).toBeNull();
  });
});

describe("the streak by the token’s own line", () => {
  it("is not swallowed by its own spell", () => {
    const long = Array.from({ length: 45 }, () => 0.6);
    expect(streak(...ordinary(90), ...long)).toEqual({ one: 0, own: 45 });
  });

  it("is zero on an ordinary day", () => {
    expect(streak(...ordinary(90), 0.5, 0.12).own).toBe(0);
  });

  it("is unknown with fewer than 30 days before the spell, which the line of 1 does not need", () => {
    expect(streak(...ordinary(29), 1.3)).toEqual({ one: 1, own: null });
    expect(streak(...ordinary(30), 1.3)).toEqual({ one: 1, own: 1 });
  });
});
