import { expect, test } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { dailyReturns } from "./daily-returns.ts";

const sample = (day: number, priceUsd: number) => ({ dayEndMs: day * DAY_MS, priceUsd });

test("neighbouring days make a log return, dated by the later one", () => {
  expect(dailyReturns([sample(1, 100), sample(2, 110)])).toEqual([
    { dayEndMs: 2 * DAY_MS, logReturn: Math.log(1.1) },
  ]);
});

test("a missing day breaks both returns that need it", () => {
  const days = dailyReturns([sample(1, 1), sample(2, 2), sample(4, 3), sample(5, 4)]);
  expect(days.map(({ dayEndMs }) => dayEndMs / DAY_MS)).toEqual([2, 5]);
});

test("one sample makes no return", () => {
  expect(dailyReturns([sample(1, 1)])).toEqual([]);
});
