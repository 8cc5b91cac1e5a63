import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { MIN_DAYS_BEFORE, turnoverOwnPct } from "./turnover-own-pct.ts";

/** Days 1, 2, 3 … with these turnovers. */
const days = (turnovers: readonly number[]) =>
  turnovers.map((turnover, index) => ({ dayEndMs: (index + 1) * DAY_MS, turnover }));

const ramp = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) / 100);

it("ranks the last complete day among those before it, the equal ones counting half", () => {
  const before = ramp(40);
  const nowMs = 41 * DAY_MS + HOUR_MS;
  expect(turnoverOwnPct(days([...before, 9]), nowMs)).toEqual({ turnoverOwnPct: 1, n: 40 });
  expect(turnoverOwnPct(days([...before, 0]), nowMs)).toEqual({ turnoverOwnPct: 0, n: 40 });
  expect(turnoverOwnPct(days([...before, 0.2]), nowMs).turnoverOwnPct).toBe(19.5 / 40);
});

it("looks back 90 days and no further", () => {
  const old = Array.from({ length: 10 }, () => 50);
  expect(turnoverOwnPct(days([...old, ...ramp(90), 9]), 101 * DAY_MS)).toEqual({ turnoverOwnPct: 1, n: 90 });
});

it("needs 30 days before it and says how many there are", () => {
  expect(turnoverOwnPct(days([...ramp(MIN_DAYS_BEFORE), 9]), 31 * DAY_MS).turnoverOwnPct).toBe(1);
  expect(turnoverOwnPct(days([...ramp(12), 9]), 13 * DAY_MS)).toEqual({ turnoverOwnPct: null, n: 12 });
});

it("an older day is not taken for the last one", () => {
  expect(turnoverOwnPct(days(ramp(60)), 61 * DAY_MS)).toEqual({ turnoverOwnPct: null, n: 60 });
  expect(turnoverOwnPct([], 61 * DAY_MS)).toEqual({ turnoverOwnPct: null, n: 0 });
});

it("does not see what comes later", () => {
  const turnovers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 50, maxLength: 80 });
  fc.assert(
    fc.property(turnovers, fc.integer({ min: 35, max: 50 }), (given, today) => {
      const asKnownThen = turnoverOwnPct(days(given.slice(0, today)), today * DAY_MS);
      expect(turnoverOwnPct(days(given), today * DAY_MS)).toEqual(asKnownThen);
    }),
  );
});
