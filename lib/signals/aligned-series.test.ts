import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/time.ts";
import { alignedSeries, gridTimes } from "./aligned-series.ts";
import { dailySamples } from "./daily-samples.ts";

const DAY = Date.UTC(2026, 4, 20);
const at = (hours: number, priceUsd: number | null) => ({ atMs: DAY + hours * HOUR_MS, priceUsd });

describe("the grid", () => {
  it("stands on whole steps of UTC, both ends included", () => {
    const times = gridTimes(DAY - MINUTE_MS, DAY + 2 * HOUR_MS, HOUR_MS);
    expect(times).toEqual([DAY, DAY + HOUR_MS, DAY + 2 * HOUR_MS]);
    expect(gridTimes(DAY + 1, DAY + DAY_MS - 1, DAY_MS)).toEqual([]);
    expect(gridTimes(DAY + 1, DAY, HOUR_MS)).toEqual([]);
  });
});

describe("an aligned series", () => {
  const times = gridTimes(DAY, DAY + 4 * HOUR_MS, HOUR_MS);

  it("brings coins whose points are minutes apart to the same times", () => {
    const early = [at(-0.1, 1), at(0.9, 2), at(1.9, 3), at(2.9, 4), at(3.9, 5)];
    const late = [at(-0.9, 10), at(0.1, 20), at(1.1, 30), at(2.1, 40), at(3.1, 50)];
    expect(alignedSeries(early, times, HOUR_MS)).toEqual([1, 2, 3, 4, 5]);
    expect(alignedSeries(late, times, HOUR_MS)).toEqual([10, 20, 30, 40, 50]);
  });

  it("never takes a later price, and takes one at the very time", () => {
    expect(alignedSeries([at(0, 7), at(1.01, 8)], times, HOUR_MS)).toEqual([7, null, 8, null, null]);
  });

  it("says nothing where the series has no point, instead of carrying an old price on", () => {
    expect(alignedSeries([at(0, 1), at(1, null), at(2, 0), at(4, 5)], times, HOUR_MS)).toEqual([
      1,
      null,
      null,
      null,
      5,
    ]);
  });

  it("carries a price as far as it is told", () => {
    expect(alignedSeries([at(0, 1)], times, 2.5 * HOUR_MS)).toEqual([1, 1, 1, null, null]);
  });

  it("has the daily sample at the end of each day", () => {
    const hours = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 40 });
    fc.assert(
      fc.property(hours, (given) => {
        const points = given.toSorted((a, b) => a - b).map((hour) => at(hour / 2, hour));
        const days = gridTimes(DAY, DAY + 5 * DAY_MS, DAY_MS);
        const sampled = new Map(
          dailySamples(points, DAY + 5 * DAY_MS).map(({ dayEndMs, priceUsd }) => [dayEndMs, priceUsd]),
        );
        expect(alignedSeries(points, days, DAY_MS)).toEqual(days.map((day) => sampled.get(day) ?? null));
      }),
    );
  });
});
