import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { buildRecordedCoin, buildRecording } from "../../testing/recorded-coin.ts";
import { momentOf } from "./quote.ts";
import type { RecordedCoin } from "./recording.ts";
import { sparkline } from "./sparkline.ts";

const hourly = Object.fromEntries(Array.from({ length: 500 }, (_, hour) => [hour, hour + 1]));

function sparklineAt(coin: RecordedCoin, nowMs: number): readonly (number | null)[] | undefined {
  const [quote] = momentOf(buildRecording([coin]), nowMs).quotes;
  return quote && sparkline(quote);
}

it("is a week of hours, oldest first, that ends now", () => {
  const points = sparklineAt(buildRecordedCoin(hourly), 300.5 * HOUR_MS);
  expect(points).toHaveLength(168);
  expect(points?.at(0)).toBe(134);
  expect(points?.at(-1)).toBe(301);
});

it("is shorter for a coin that is younger than a week", () => {
  expect(sparklineAt(buildRecordedCoin(hourly), 10 * HOUR_MS)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

it("leaves a gap where an hour is missing, and where the series has ended", () => {
  const coin = buildRecordedCoin({ 0: 1, 1: 2, 3: 4 });
  expect(sparklineAt(coin, 5 * HOUR_MS)).toEqual([1, 2, null, 4, null, null]);
});

it("holds seven days of a daily series, gaps included", () => {
  const days = Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 8, 9].map((day) => [day * 24, day + 1]));
  const coin = buildRecordedCoin(days, { stepMs: DAY_MS });
  expect(sparklineAt(coin, 9 * DAY_MS)).toEqual([4, 5, 6, 7, null, 9, 10]);
});

it("lets an observation of a series without a rhythm stand for two hours", () => {
  const coin = buildRecordedCoin({ 0.5: 1, 4.5: 2 }, { stepMs: null });
  expect(sparklineAt(coin, 5 * HOUR_MS)).toEqual([1, 1, null, null, 2]);
});
