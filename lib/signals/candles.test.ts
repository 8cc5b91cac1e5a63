import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { candles } from "./candles.ts";
import { dailySamples } from "./daily-samples.ts";

const DAY = Date.UTC(2026, 4, 20);
const at = (hours: number, priceUsd: number | null) => ({ atMs: DAY + hours * HOUR_MS, priceUsd });
const later = (hours: number) => DAY + hours * HOUR_MS;
/** A span that began long ago. */
const until = (hours: number) => ({ fromMs: 0, toMs: later(hours) });

it("opens, peaks, bottoms and closes; the step’s last moment belongs to it", () => {
  const made = candles([at(1, 5), at(2, 9), at(3, 2), at(4, 6), at(4.5, 7)], 4 * HOUR_MS, until(5));
  expect(made).toEqual([
    { startMs: DAY, endMs: later(4), openUsd: 5, highUsd: 9, lowUsd: 2, closeUsd: 6, isComplete: true },
    { startMs: later(4), endMs: later(8), openUsd: 6, highUsd: 7, lowUsd: 6, closeUsd: 7, isComplete: false },
  ]);
});

it("a move between two steps is inside the second: an hour of −82 % is a long candle, not a hole", () => {
  expect(candles([at(1, 100), at(2, 18)], HOUR_MS, until(2))[1]).toMatchObject({
    openUsd: 100,
    highUsd: 100,
    lowUsd: 18,
    closeUsd: 18,
  });
});

it("unknown prices are skipped, a step without any has no candle, and the next opens at its own price", () => {
  const made = candles([at(1, 5), at(2, null), at(3, 0), at(4, 8)], HOUR_MS, until(4));
  expect(made.map(({ endMs, openUsd }) => [endMs, openUsd])).toEqual([
    [later(1), 5],
    [later(4), 8],
  ]);
});

it("uses nothing later than now, and a step that ends now is complete", () => {
  const made = candles([at(1, 5), at(2, 6)], HOUR_MS, until(1));
  expect(made).toHaveLength(1);
  expect(made[0]?.isComplete).toBe(true);
});

it("is incomplete where a step reaches out of the span at either end", () => {
  const span = { fromMs: later(2), toMs: later(10) };
  const made = candles([at(1, 9), at(3, 5), at(6, 6), at(10, 7)], 4 * HOUR_MS, span);
  expect(made.map(({ isComplete, openUsd }) => [isComplete, openUsd])).toEqual([
    [false, 5],
    [true, 5],
    [false, 6],
  ]);
});

it("opens at a price that stands right at the span’s beginning, without a candle for it", () => {
  const made = candles([at(4, 9), at(6, 5)], 4 * HOUR_MS, { fromMs: later(4), toMs: later(8) });
  expect(made).toMatchObject([{ startMs: later(4), openUsd: 9, closeUsd: 5, isComplete: true }]);
});

it("begins a week on Monday", () => {
  const WEDNESDAY = DAY;
  const [week] = candles([at(5, 1)], 7 * DAY_MS, until(24));
  expect(week).toMatchObject({ startMs: WEDNESDAY - 2 * DAY_MS, endMs: WEDNESDAY + 5 * DAY_MS });
});

it("holds every price between its low and high, and closes days at the daily samples", () => {
  const hours = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 9 })), {
    selector: ([hour]) => hour,
    maxLength: 60,
  });
  fc.assert(
    fc.property(hours, (given) => {
      const points = given.toSorted(([a], [b]) => a - b).map(([hour, price]) => at(hour / 2, price));
      const made = candles(points, DAY_MS, until(120));
      for (const { lowUsd, openUsd, closeUsd, highUsd } of made) {
        expect(lowUsd).toBeLessThanOrEqual(Math.min(openUsd, closeUsd));
        expect(highUsd).toBeGreaterThanOrEqual(Math.max(openUsd, closeUsd));
      }
      for (const { atMs, priceUsd } of points) {
        const candle = made.find(({ startMs, endMs }) => startMs < atMs && atMs <= endMs);
        expect(candle?.lowUsd).toBeLessThanOrEqual(priceUsd ?? 0);
        expect(candle?.highUsd).toBeGreaterThanOrEqual(priceUsd ?? 0);
      }
      const closes = made.map(({ endMs, closeUsd }) => ({ dayEndMs: endMs, priceUsd: closeUsd }));
      expect(closes.filter(({ dayEndMs }) => dayEndMs <= later(120))).toEqual(
        dailySamples(points, later(120)),
      );
    }),
  );
});
