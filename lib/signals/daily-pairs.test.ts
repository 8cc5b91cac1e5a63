import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { dailyPairs, pairPoints } from "./daily-pairs.ts";

/** Samples of the given days, 1 being the first; each day has a price of its own. */
function samples(days: readonly number[], base = 100) {
  return days.map((day) => ({ dayEndMs: day * DAY_MS, priceUsd: base + day ** 2 }));
}

const everything = { days: 365, nowMs: 100 * DAY_MS };
const daysOf = (pairs: ReturnType<typeof dailyPairs>) => pairs.map(({ dayEndMs }) => dayEndMs / DAY_MS);

it("joins by day, not by place: one that starts later is not shifted", () => {
  const pairs = dailyPairs(samples([3, 4, 5]), samples([1, 2, 3, 4, 5], 7), everything);
  expect(pairs).toEqual([
    { dayEndMs: 4 * DAY_MS, asset: Math.log(116 / 109), benchmark: Math.log(23 / 16) },
    { dayEndMs: 5 * DAY_MS, asset: Math.log(125 / 116), benchmark: Math.log(32 / 23) },
  ]);
});

it("a missing day of either breaks both pairs that need it", () => {
  const whole = samples([1, 2, 3, 4, 5, 6]);
  const holed = samples([1, 2, 4, 5, 6]);
  expect(daysOf(dailyPairs(holed, whole, everything))).toEqual([2, 5, 6]);
  expect(daysOf(dailyPairs(whole, holed, everything))).toEqual([2, 5, 6]);
});

it("holds the days of the window up to the last complete one", () => {
  const whole = samples([1, 2, 3, 4, 5, 6, 7]);
  const nowMs = 6 * DAY_MS + 8 * HOUR_MS;
  expect(daysOf(dailyPairs(whole, whole, { days: 3, nowMs }))).toEqual([4, 5, 6]);
});

it("puts the benchmark on x", () => {
  const pairs = [{ dayEndMs: DAY_MS, asset: 0.2, benchmark: 0.1 }];
  expect(pairPoints(pairs)).toEqual({ xs: [0.1], ys: [0.2] });
});

it("is the same pairs with the roles exchanged", () => {
  const days = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }))
    .map((given) => given.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(days, days, (own, other) => {
      const pairs = dailyPairs(samples(own), samples(other, 9), everything);
      const exchanged = dailyPairs(samples(other, 9), samples(own), everything);
      expect(
        exchanged.map(({ dayEndMs, asset, benchmark }) => ({ dayEndMs, asset: benchmark, benchmark: asset })),
      ).toEqual(pairs);
    }),
  );
});
