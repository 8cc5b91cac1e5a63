import fc from "fast-check";
import { expect, test } from "vitest";
import type { Series } from "../../domain/series.ts";
import { HOUR_MS } from "../../domain/time.ts";
import { allowedRange, allowedReturn } from "./check-link-sampling.ts";

const price = (point: Series[number]) => point.priceUsd;

function hourly(prices: readonly (number | null)[]): Series {
  return prices.map((priceUsd, hour) => ({
    atMs: hour * HOUR_MS,
    priceUsd,
    marketCapUsd: null,
    volume24hUsd: null,
  }));
}

test("a value lies between the points within two steps, with room for two usual steps", () => {
  const range = allowedRange(hourly([1, 2, 3, 4, 5, 6, 7]), 3.5 * HOUR_MS, HOUR_MS, price);
  expect(range).toEqual({ low: 1, high: 8 });
});

test("one wild step far from the moment does not widen the range", () => {
  const flat = Array.from({ length: 40 }, () => 1);
  const wild = [...flat, 9, ...flat];
  expect(allowedRange(hourly(wild), 20 * HOUR_MS, HOUR_MS, price)).toEqual({ low: 1, high: 1 });
});

test("unknown points are passed over, and no point near allows nothing", () => {
  const series = hourly([1, null, null, null, null, null, null, 2]);
  expect(allowedRange(series, HOUR_MS, HOUR_MS, price)).toEqual({ low: -1, high: 3 });
  expect(allowedRange(series, 4 * HOUR_MS, HOUR_MS, price)).toBeNull();
  expect(allowedRange([], 0, HOUR_MS, price)).toBeNull();
});

test("every point of a history is allowed at its own moment and a step around it", () => {
  const prices = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 3, maxLength: 60 });
  fc.assert(
    fc.property(prices, fc.nat(), fc.double({ min: -1, max: 1, noNaN: true }), (values, place, offset) => {
      const at = place % values.length;
      const value = values[at] ?? 0;
      const range = allowedRange(hourly(values), (at + offset) * HOUR_MS, HOUR_MS, price);
      return range !== null && range.low <= value && value <= range.high;
    }),
  );
});

test("a return is as wide as its two ends", () => {
  expect(allowedReturn({ low: 1, high: 2 }, { low: 2, high: 4 })).toEqual({ low: 0, high: 3 });
  expect(allowedReturn({ low: 0, high: 2 }, { low: 2, high: 4 })).toBeNull();
  expect(allowedReturn(null, { low: 2, high: 4 })).toBeNull();
});
