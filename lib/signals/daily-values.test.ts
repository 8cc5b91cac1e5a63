import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { dailyValues } from "./daily-values.ts";

const at = (hours: number, volume: number | null) => ({ atMs: hours * HOUR_MS, volume });
const volumeOf = ({ volume }: { readonly volume: number | null }) => volume;

test("the last known value of a day stands for it, whatever the order of the points", () => {
  const points = [at(30, 7), at(23, null), at(20, 3), at(10, 2), at(24.5, 5)];
  expect(dailyValues(points, 2 * DAY_MS, volumeOf)).toEqual([
    { dayEndMs: DAY_MS, value: 3 },
    { dayEndMs: 2 * DAY_MS, value: 7 },
  ]);
});

test("zero is a value", () => {
  expect(dailyValues([at(5, 4), at(6, 0)], DAY_MS, volumeOf)).toEqual([{ dayEndMs: DAY_MS, value: 0 }]);
});

test("a day that ends at this very moment is complete, the next is not", () => {
  const points = [at(24, 1), at(25, 2)];
  expect(dailyValues(points, DAY_MS, volumeOf)).toEqual([{ dayEndMs: DAY_MS, value: 1 }]);
  expect(dailyValues(points, DAY_MS - 1, volumeOf)).toEqual([]);
});
