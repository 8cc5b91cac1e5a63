import { expect, test } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { lastDays } from "./last-days.ts";

const days = (...numbers: readonly number[]) => numbers.map((day) => ({ dayEndMs: day * DAY_MS }));

test("counts calendar days back from the last one, that one included", () => {
  expect(lastDays(days(1, 2, 3, 4, 5), 3, 4 * DAY_MS)).toEqual(days(2, 3, 4));
});

test("a missing day brings no earlier one in", () => {
  expect(lastDays(days(1, 2, 4), 3, 4 * DAY_MS)).toEqual(days(2, 4));
});
